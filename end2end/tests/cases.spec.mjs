// The cases, typed into the pages and taken out again: every answer is there as it was typed, and none that nobody typed. Case A is typed in a
// test of its own.

import { asTyped, day, ORDER, rowsOf } from './cases.mjs';
import { addRow, addRule, addYoungPerson, answerAll, expect, fillTask, openTask, RHYS, says, signedIn, test } from './home.mjs';

/** The lists of a plan: the task they belong to, and how one more is added. */
const LISTS = {
  order: ['Courts and police', 'Add an order, bail or licence'],
  picture: ['Photographs and video', 'Add a consent'],
  talk: ['Talks', 'Add a talk'],
  device: ['Devices', 'Add a device'],
  place: ['Devices', 'Add a screen or a place'],
  account: ['Accounts and games', 'Add an account or a game'],
  friend: ['Friends online', 'Add a friend online'],
  no_contact: ['Friends online', 'Add someone who must not be in touch'],
  lesson: ['Learning', 'Add something to learn'],
  risk: ['Risks', 'Add a risk'],
};

/** The tasks that are one sheet. */
const SINGLES = {
  delegation: 'Who decides',
  own: 'In words of their own',
  good: 'What’s good online',
  skills: 'Skills',
  overall: 'The whole picture',
  goes_wrong: 'If something goes wrong',
  promises: 'What the adults promise',
  parent: 'Parent’s view',
  start: 'Start and next look',
};

/** Types a sheet of a case. */
async function type(page, plan, sheet, rows) {
  if (sheet === 'rule') {
    await openTask(page, plan, 'Rules');
    const risks = Object.fromEntries(rows.risk.map(({ key, title }) => [key, title]));
    for (const rule of rows.rule) await addRule(page, rule, risks);
  } else if (sheet === 'nothing') {
    const [task] = LISTS[rows.nothing[0].none_of[0]];
    await openTask(page, plan, task);
    await page.getByRole('link', { name: 'There are none, and we asked' }).click();
    await answerAll(page, rows.nothing[0]);
  } else if (sheet in LISTS) {
    const [task, add] = LISTS[sheet];
    await openTask(page, plan, task);
    for (const row of rows[sheet]) await addRow(page, add, row);
  } else {
    await fillTask(page, plan, SINGLES[sheet], rows[sheet][0]);
  }
}

const CASES = [
  { letter: 'b', name: 'Zahra the second', home: 'Quayside', who: 'josie@quayside.example' },
  { letter: 'c', name: 'Gwion the second', home: 'Tŷ Afon', who: RHYS },
];

for (const { letter, name, home, who } of CASES) {
  test(`case ${letter}, typed into the pages, is kept as it was typed`, async ({ someone }) => {
    const page = await signedIn(someone, who);
    const rows = rowsOf(letter);
    rows.young_person[0].preferred_name = name;
    // Gwion's papers were sent before a home's longest interval was checked.
    for (const row of [...rows.rule, ...rows.start]) if (letter === 'c' && row.review_on) row.review_on = day(80);
    const plan = await addYoungPerson(page, home, name);
    await keeps(page, plan, rows);
  });
}

/** The lists of a home's set-up: how each is opened and how one more is added. */
const SET_UP = {
  shared_device: ['shared device', 'Add a shared device'],
  authority: ['Placing authorities', 'Add a council'],
  contact: ['People at placing authorities', 'Add a person'],
};

test('case d, with everything in it, from the set-up of the home on, is kept as it was typed', async ({ dena }) => {
  const rows = rowsOf('d');
  const council = rows.authority[0].name;
  rows.contact = rows.contact.map((one) => ({ ...one, authority: council }));
  rows.young_person[0].key_worker = 'Abby Lund';
  await dena.goto('/');
  await dena.getByRole('link', { name: 'Set up the home' }).first().click();
  const home = new URL(dena.url()).pathname;
  await dena.getByRole('link', { name: /^Change/ }).first().click();
  await answerAll(dena, rows.home[0]);
  for (const [sheet, [list, add]] of Object.entries(SET_UP)) {
    await dena.goto(home);
    await dena.getByRole('link', { name: new RegExp(list) }).click();
    for (const row of rows[sheet]) await addRow(dena, add, row);
  }
  const plan = await addYoungPerson(dena, rows.home[0].name, 'Kit');
  const file = await keeps(dena, plan, rows);
  const places = Object.fromEntries(file.rows.authority.map(({ name }, at) => [String(at + 1), name]));
  const out = ({ key, authority, ...row }) => (authority ? { authority: places[authority], ...row } : row);
  for (const sheet of ['home', 'shared_device', 'authority', 'contact']) {
    expect(file.rows[sheet].slice(-rows[sheet].length).map(out), sheet).toEqual(rows[sheet].map(({ key, ...row }) => row));
  }
});

/** Types all of a case into a plan that is open at its first question, and compares what was kept. */
async function keeps(page, plan, rows) {
  await answerAll(page, rows.young_person[0]);
  for (const sheet of ORDER.filter((sheet) => rows[sheet])) await type(page, plan, sheet, rows);
  await page.goto(plan);
  await expect(page.locator('.task', { hasText: 'Not started' })).toHaveCount(0);
  return asTyped(page, plan, rows);
}
