// Case A, from nothing to in force, with the social worker's change in between.

import { readFile } from 'node:fs/promises';
import { asTyped, caseA, day } from './cases.mjs';
import {
  addRow, addRule, addYoungPerson, answer, answerAll, approveAll, authorise, change, comment, decide, draw, expect, fillTask,
  handOver, hydrated, newestLink, openDecision, openTask, passWarnings, ruleCard, saveAndGoOn, says, send, sendDecision, signTyped,
  screens, TABLET, takeBack, test, unfold, yesToTheOpen,
} from './home.mjs';

const RUTH = 'ruth.adeyemi@fenmarsh.example';
const NAME = 'Jay the second';
const VIDEO = 'No video calls with people I have only met online.';

test('case A, from a blank page to a signed paper', async ({ abby, dena, someone }) => {
  const rows = caseA();
  rows.young_person[0].preferred_name = NAME;
  rows.start[0] = { ...rows.start[0], starts_on: day(), review_on: day(14) };
  const risks = Object.fromEntries(rows.risk.map(({ key, title }) => [key, title]));
  let plan;

  await test.step('the young person arrives', async () => {
    plan = await addYoungPerson(abby, 'Larch House', NAME);
    await answerAll(abby, rows.young_person[0]);
    await abby.goto(plan);
    await expect(abby.locator('.task', { hasText: says(`About ${NAME}`) })).toContainText('Done');
    await expect(abby.locator('.task', { hasText: 'Rules' })).toContainText('Cannot start yet');
    await openTask(abby, plan, 'Courts and police');
    for (const order of rows.order) await addRow(abby, 'Add an order, bail or licence', order);
    await abby.goto('/');
    await expect(abby.locator('.now', { hasText: says(NAME) }), 'the board knows it from the day on which it is entered').toContainText('K.P. may not be in touch');
  });

  await test.step('talks and what is good', async () => {
    await openTask(abby, plan, 'Talks');
    for (const talk of rows.talk) await addRow(abby, 'Add a talk', talk);
    await fillTask(abby, plan, 'What’s good online', rows.good[0]);
  });

  await test.step('devices, accounts, friends', async () => {
    await openTask(abby, plan, 'Devices');
    for (const device of rows.device) await addRow(abby, 'Add a device', device);
    for (const place of rows.place) await addRow(abby, 'Add a screen or a place', place);
    await openTask(abby, plan, 'Accounts and games');
    for (const account of rows.account) await addRow(abby, 'Add an account or a game', account);
    await openTask(abby, plan, 'Friends online');
    for (const friend of rows.friend) await addRow(abby, 'Add a friend online', friend);
    for (const name of rows.no_contact) await addRow(abby, 'Add someone who must not be in touch', name);
  });

  await test.step('skills and risks', async () => {
    await fillTask(abby, plan, 'Skills', rows.skills[0]);
    await openTask(abby, plan, 'Risks');
    for (const risk of rows.risk) await addRow(abby, 'Add a risk', risk);
    await fillTask(abby, plan, 'The whole picture', rows.overall[0]);
  });

  await test.step('rules, each with the young person’s own answer', async () => {
    await openTask(abby, plan, 'Rules');
    for (const rule of rows.rule) await addRule(abby, rule, risks);
    await expect(ruleCard(abby, 'office safe from 22:00')).toContainText('22:00–07:00, term');
    await expect(ruleCard(abby, 'office safe from 22:00')).toContainText('23:00–08:00, holidays');
    await expect(ruleCard(abby, 'Instagram')).toContainText('I\'d lose my 412');
    await expect(ruleCard(abby, 'Instagram')).toContainText('Abby helps him ask followers');
  });

  await test.step('the rest', async () => {
    await fillTask(abby, plan, 'If something goes wrong', rows.goes_wrong[0]);
    await fillTask(abby, plan, 'What the adults promise', rows.promises[0]);
    await fillTask(abby, plan, 'Start and next look', rows.start[0]);
  });

  await test.step('every answer is kept as it was typed', () => asTyped(abby, plan, rows));

  await test.step('check everything, and send', async () => {
    await abby.goto(plan);
    await expect(abby.locator('.task', { hasText: 'Not started' })).toHaveCount(0);
    await abby.setViewportSize(TABLET);
    await abby.goto(`${plan}/check`);
    console.log(`the check of nine rules: ${(await screens(abby)).toFixed(2)} screens of a tablet`);
    expect(await screens(abby)).toBeLessThan(4);
    await unfold(abby);
    await expect(abby.getByText('I don’t agree', { exact: false }).or(abby.getByText('412')).first()).toBeVisible();
    await change(abby, 'What’s good online', 'Likes');
    await expect(abby.getByRole('button', { name: 'Save and go back to the check' })).toBeVisible();
    await abby.getByRole('button', { name: 'Save and go back to the check' }).click();
    await expect(abby).toHaveURL(`${plan}/check`);
    await expect(abby.getByRole('button', { name: 'Send to the manager' })).toHaveCount(0);
    // Each finding once, in however many rows; and Jay of the demo home has the same reasons and the same evidence.
    expect(await passWarnings(abby, plan)).toBe(new Set(rows.passed.map(({ check }) => check)).size + 2);
    await send(abby, plan);
    await expect(abby.getByText('With the manager').first()).toBeVisible();
    await authorise(dena, plan);
  });

  const ruth = await someone();
  let first;
  await test.step('the social worker asks for one change', async () => {
    first = await openDecision(ruth, dena, RUTH);
    await expect(ruth.getByText(says('Consent to 1 restriction under regulation 22'))).toBeVisible();
    await decide(ruleCard(ruth, VIDEO), 'Change', 'Please name gran and Mia as always allowed.');
    await yesToTheOpen(ruth);
    await comment(ruth, 'All the other rules are fine as they are.');
    await sendDecision(ruth);
  });

  await test.step('back in drafting, with what was asked', async () => {
    await abby.goto(plan);
    await expect(abby.getByText(says('Ruth Adeyemi asks for changes to version 1'))).toBeVisible();
    await expect(abby.getByText('All the other rules are fine as they are.')).toBeVisible();
    await expect(abby.locator('.task', { hasText: /^Rules/ })).toContainText('Something changed');
    await openTask(abby, plan, 'Rules');
    await expect(ruleCard(abby, VIDEO)).toContainText('Please name gran and Mia as always allowed.');
  });

  await test.step('the sentence changes, so the young person is asked again', async () => {
    await ruleCard(abby, VIDEO).getByRole('link', { name: /^Change the rule/ }).click();
    await answer(abby, {
      sentence: `${VIDEO} Gran and Mia are always allowed.`,
      always_allowed: 'Video calls with gran and Mia',
    });
    await saveAndGoOn(abby);
    await abby.goto(`${plan}/check`);
    await expect(abby.locator('#error-summary')).toContainText('No video calls');
    await expect(abby.getByRole('button', { name: 'Send to the manager' })).toHaveCount(0);
    await openTask(abby, plan, 'Rules');
    await ruleCard(abby, VIDEO).getByRole('link', { name: says(`${NAME}’s answer`) }).click();
    await answer(abby, { answer: 'agree' });
    await saveAndGoOn(abby);
    // A reason counted for the words that stood.
    expect(await passWarnings(abby, plan)).toBe(1);
    await send(abby, plan);
    await authorise(dena, plan);
  });

  await test.step('the old link is dead, the new one leads to all of it', async () => {
    const stranger = await someone();
    expect((await stranger.request.get(first)).status()).toBe(404);
    const second = await openDecision(ruth, dena, RUTH);
    expect(second).not.toBe(first);
    await approveAll(ruth);
    expect((await stranger.request.get(second)).status()).toBe(404);
  });

  await test.step('everyone signs', async () => {
    await abby.goto(`${plan}/agreement`);
    await abby.getByRole('link', { name: says(`Hand over to ${NAME} to sign`) }).click();
    await handOver(abby);
    await abby.getByRole('link', { name: 'Sign, or say no' }).click();
    await hydrated(abby);
    await abby.getByRole('radio', { name: 'Drawn on the screen' }).check();
    await draw(abby);
    await expect(abby.locator('input[name=strokes]')).toHaveValue(/^\d+,\d+ .*;/);
    await abby.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(abby.getByRole('heading', { name: 'You signed' })).toBeVisible();
    await takeBack(abby);
    await expect(abby.getByText(says(`${NAME}: ${NAME}, drawn on the screen`))).toBeVisible();
    await signTyped(abby, plan, 'key_worker', 'Abby Lund');
    await signTyped(dena, plan, 'manager', 'Dena Okafor');
  });

  await test.step('in force, and everyone can see it', async () => {
    await expect(dena.locator('.title-row')).toContainText(says('In force since'));
    await expect(dena.locator('.versions li', { hasText: / · In force$/ })).toHaveCount(1);
    await abby.goto('/');
    await expect(abby.getByRole('row', { name: says(NAME) })).toContainText(says('Version 2'));
  });

  await test.step('what happened', async () => {
    await abby.goto(`${plan}/timeline`);
    const timeline = abby.locator('.timeline');
    await expect(timeline.locator('.timeline__item', { hasText: says('Decided on version 2') })).toContainText('Ruth Adeyemi');
    let told = '';
    const older = abby.getByRole('link', { name: 'Older' });
    for (;;) {
      told += await timeline.textContent();
      if (!(await older.count())) break;
      await older.click();
      await abby.waitForURL(/before=/);
    }
    for (const line of [
      `Opened a plan for ${NAME}`,
      'Sent version 1 to the manager',
      'Authorised version 1 for the social worker',
      'Decided on version 1: 8 approved, 1 to change',
      'Sent version 2 to the manager',
      'Consented to a restriction in version 2',
      `Signature on version 2: ${NAME}. Drawn on the screen`,
      'Signature on version 2: Key worker. Typed name',
      'Signature on version 2: Manager. Typed name',
      'Version 2 came into force on',
    ]) {
      expect(told).toMatch(says(line));
    }
  });

  await test.step('what changed', async () => {
    await abby.goto(`${plan}/changes`);
    await expect(abby.locator('article.rule')).toHaveCount(1);
    await expect(abby.locator('article.rule ins').first()).toContainText('Gran and Mia are always allowed.');
  });

  await test.step('the paper', async () => {
    await abby.goto(`${plan}/agreement`);
    const [download] = await Promise.all([
      abby.waitForEvent('download'),
      abby.getByRole('link', { name: 'Get the paper' }).click(),
    ]);
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
    expect(pdf.length).toBeGreaterThan(20_000);
    const again = await abby.request.get(`${plan}/versions/2/paper.pdf`);
    expect(Buffer.compare(await again.body(), pdf), 'the same paper, byte for byte').toBe(0);
  });

  await test.step('the decision cannot be opened again', async () => {
    const dead = await someone();
    const link = await newestLink(dena, RUTH);
    expect((await dead.request.get(link)).status()).toBe(404);
    expect((await dead.request.get(`${link}/plan`)).status()).toBe(404);
  });
});
