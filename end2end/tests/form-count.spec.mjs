// How much typing a plan takes: ten rules and four risks, in whole sections, from a blank page to the check.

import { caseA, day } from './cases.mjs';
import {
  addRow, addYoungPerson, answerAll, expect, fillTask, openTask, screens, signedIn, TABLET, test,
} from './home.mjs';

/** Only these answers of a row. */
const only = (row, names) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.some((one) => name === one || name.startsWith(`${one}.`))));
const RISK = [
  'family', 'title', 'known', 'evidence', 'source', 'early_signs', 'likelihood', 'seriousness', 'protects', 'helps', 'control', 'who', 'view',
  'change_our_mind', 'seen_on',
];
const RULE = [
  'sentence', 'heading', 'reaches', 'kind', 'because_words', 'relaxes_when', 'review_on', 'ends_on', 'necessary', 'less_limiting', 'fair',
  'stricter_because', 'show_when', 'show_often', 'show_how', 'show_never', 'show_refuse',
];

test('ten rules and four risks take few forms', async ({ someone }) => {
  const abby = await signedIn(someone, 'abby', { viewport: TABLET });
  const rows = caseA();
  rows.young_person[0].preferred_name = 'Jay the third';
  rows.start[0] = { ...rows.start[0], starts_on: day(), review_on: day(14) };
  let [forms, fields] = [0, 0];
  abby.on('request', (request) => {
    const body = request.postData() ?? '';
    if (!/\/do\/plans\/[^/]+\/answers\//.test(request.url()) || body.includes('_go=typing')) return;
    forms += 1;
    const typed = [...new URLSearchParams(body)].filter(([name, text]) => text && !name.startsWith('_') && !/\.(how|told)$/.test(name));
    fields += new Set(typed.map(([name]) => name.replace(/\.(day|month|year)$/, ''))).size;
  });
  const plan = await addYoungPerson(abby, 'Larch House', 'Jay the third');
  await abby.getByRole('button', { name: 'a whole section' }).click();
  await expect(abby).toHaveURL(/\/all$/);
  await answerAll(abby, rows.young_person[0]);
  const add = async (task, button, list) => {
    await openTask(abby, plan, task);
    for (const row of list) await addRow(abby, button, row);
  };
  await add('Talks', 'Add a talk', rows.talk.slice(0, 1));
  await fillTask(abby, plan, 'What’s good online', rows.good[0]);
  await add('Devices', 'Add a device', rows.device.slice(0, 1));
  await add('Accounts and games', 'Add an account or a game', rows.account.slice(0, 2));
  await add('Friends online', 'Add a friend online', rows.friend.slice(0, 2));
  await add('Friends online', 'Add someone who must not be in touch', rows.no_contact);
  await fillTask(abby, plan, 'Skills', rows.skills[0]);
  const risks = rows.risk.slice(0, 4).map((row) => only(row, RISK));
  await add('Risks', 'Add a risk', risks);
  await fillTask(abby, plan, 'The whole picture', rows.overall[0]);
  const rules = [...rows.rule, { ...rows.rule[1], sentence: 'I turn the map off in a new app before I use it.' }].map((row) => only(row, RULE));
  await openTask(abby, plan, 'Rules');
  for (const [at, rule] of rules.entries()) {
    await abby.getByRole('link', { name: 'Add a rule', exact: true }).click();
    await abby.getByLabel(risks[at % 4].title, { exact: true }).check();
    await answerAll(abby, rule);
  }
  await fillTask(abby, plan, 'If something goes wrong', rows.goes_wrong[0]);
  await fillTask(abby, plan, 'What the adults promise', rows.promises[0]);
  await fillTask(abby, plan, 'Start and next look', rows.start[0]);
  await abby.goto(`${plan}/check`);
  const long = await screens(abby);
  console.log(`ten rules, four risks: ${forms} forms, ${fields} fields, the check ${long.toFixed(2)} screens of a tablet (before: 95, 249, 19)`);
  expect(forms).toBeLessThanOrEqual(45);
  expect(long).toBeLessThan(4);
});
