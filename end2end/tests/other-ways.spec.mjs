// What comes back: returned, taken back, refused; and a second agreement that replaces the first.

import {
  answer, approveAll, authorise, comment, commentBox, decide, draw, expect, hydrated, lookOver, openDecision, openPlan, openTask,
  PASSWORD, ruleCard, saveAndGoOn, says, send, sendDecision, signTyped, test, yesToTheOpen,
} from './home.mjs';

const RUTH = 'ruth.adeyemi@fenmarsh.example';

test('returned by the manager, taken back, and refused by the social worker', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Gwion');

  await test.step('the manager returns it with a reason', async () => {
    await send(abby, plan);
    await dena.goto(`${plan}/agreement`);
    await dena.locator('summary', { hasText: 'Return it' }).click();
    await dena.getByLabel('What should change, and why?').fill('Say when the tablets are checked.');
    await dena.getByRole('button', { name: 'Return it' }).click();
    await abby.goto(plan);
    await expect(abby.getByText(says('Dena Okafor returned version 1'))).toBeVisible();
    await expect(abby.getByText('Say when the tablets are checked.')).toBeVisible();
  });

  await test.step('the same words are not sent again, other words are, and a reason is needed', async () => {
    await abby.goto(`${plan}/check`);
    await abby.getByRole('button', { name: 'Send to the manager' }).click();
    await expect(abby).toHaveURL(/refused=unchanged/);
    const sentence = 'The tablets sleep in the kitchen from 19:30. At weekends it is 20:00. Staff look on Sundays.';
    await changeRule(abby, plan, 'The tablets sleep', sentence, says('Gwion’s answer'), { answer: 'agree' });
    await send(abby, plan);
    await dena.goto(`${plan}/agreement`);
    await dena.locator('summary', { hasText: 'Return it' }).click();
    await dena.getByRole('button', { name: 'Return it' }).click();
    await expect(dena.getByRole('alert')).toContainText('Give the reason in a few words.');
    await expect(dena.getByRole('button', { name: 'Authorise and ask the social worker' })).toBeVisible();
  });

  await test.step('taken back by those who wrote it', async () => {
    await abby.goto(`${plan}/agreement`);
    await abby.getByRole('button', { name: 'Take it back to change it' }).click();
    await expect(abby.getByText(says('Abby Lund took version 2 back to change it'))).toBeVisible();
    await dena.reload();
    await expect(dena.getByRole('button', { name: 'Authorise and ask the social worker' })).toHaveCount(0);
  });

  await test.step('a decision needs an answer to every rule and words where it is no', async () => {
    await send(abby, plan);
    await authorise(dena, plan);
    const worker = await someone();
    await openDecision(worker, dena, await addressOf(dena));
    const card = worker.locator('article.rule').first();
    await card.getByRole('radio', { name: 'Refuse', exact: true }).check();
    await comment(worker, 'I rang on Monday.');
    await lookOver(worker);
    await expect(worker.locator('#error-summary')).toContainText('Say why you refuse');
    await expect(commentBox(worker)).toHaveValue('I rang on Monday.');
    await expect(card.getByRole('radio', { name: 'Refuse', exact: true })).toBeChecked();
    await yesToTheOpen(worker);
    await decide(card, 'Refuse', 'It is not necessary: the tablets have been checked.');
    await sendDecision(worker);
  });

  await test.step('the refusal stands in the draft and on the timeline', async () => {
    await abby.goto(plan);
    await expect(abby.getByText(/asks for changes to version/)).toBeVisible();
    await openTask(abby, plan, 'Rules');
    await expect(abby.getByText('It is not necessary: the tablets have been checked.')).toBeVisible();
    await abby.goto(`${plan}/check`);
    await expect(abby.locator('#error-summary')).toBeVisible();
    await abby.goto(`${plan}/timeline`);
    await expect(abby.locator('.timeline')).toContainText(says('1 refused'));
    await expect(abby.locator('.timeline')).toContainText(says('Sent version 1 back: “Say when the tablets are checked.”'));
  });
});

test('a second agreement replaces the first, and exactly one is in force', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Jay');
  const inForce = (page) => page.locator('.versions li', { hasText: / · In force$/ });

  await test.step('opened again while the old one stays in force', async () => {
    await expect(inForce(abby)).toHaveCount(1);
    await abby.getByRole('button', { name: 'Change this agreement' }).click();
    await expect(abby).toHaveURL(plan);
    const sentence = 'I ask before I spend. Up to £15 a month is mine to decide.';
    await changeRule(abby, plan, 'I ask before I spend.', sentence, says('Jay’s answer'), { answer: 'agree', words: 'Better' });
    await send(abby, plan);
    await expect(inForce(abby)).toHaveCount(1);
    await authorise(dena, plan);
  });

  await test.step('the social worker sees only what changed first', async () => {
    const ruth = await someone();
    await openDecision(ruth, dena, RUTH);
    await expect(ruth.getByText(says('1 changed since you decided last'))).toBeVisible();
    await expect(ruleCard(ruth, 'Up to').first().locator('ins').first()).toContainText('15');
    await approveAll(ruth);
  });

  await test.step('a name is typed, the lines are drawn by a key worker', async () => {
    await signTyped(abby, plan, 'young_person', 'Jay');
    await abby.goto(`${plan}/sign/key_worker`);
    await hydrated(abby);
    await abby.getByRole('radio', { name: 'Drawn on the screen' }).check();
    await draw(abby);
    await abby.getByLabel('Your password').fill(PASSWORD);
    await abby.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(abby).toHaveURL(`${plan}/agreement`);
    await expect(inForce(abby)).toHaveCount(1);
    await signTyped(dena, plan, 'manager', 'Dena Okafor');
  });

  await test.step('one in force, one replaced', async () => {
    await expect(inForce(dena)).toHaveCount(1);
    await expect(inForce(dena)).toContainText(says('Version 3'));
    await expect(dena.locator('.versions li', { hasText: 'Replaced by a newer version' })).toContainText(says('Version 2'));
    await dena.goto(`${plan}/versions/2`);
    await expect(dena.locator('.title-row')).not.toContainText('In force');
    await dena.goto(`${plan}/changes`);
    await expect(dena.locator('article.rule')).toHaveCount(1);
  });
});

/** Writes other words of a rule, and asks the young person again. */
async function changeRule(page, plan, before, sentence, answersLink, answers) {
  await openTask(page, plan, 'Rules');
  await ruleCard(page, before).getByRole('link', { name: /^Change the rule/ }).click();
  await answer(page, { sentence });
  await saveAndGoOn(page);
  await openTask(page, plan, 'Rules');
  await ruleCard(page, sentence).getByRole('link', { name: answersLink }).click();
  await answer(page, answers);
  await saveAndGoOn(page);
}

async function addressOf(page) {
  await page.goto('/letters');
  return (await page.locator('article.letter').first().innerText()).match(/[\w.]+@[\w.]+\.example/)[0];
}

test('a restriction that was left open is no consent', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await authorise(dena, plan);
  const worker = await someone();
  await openDecision(worker, dena, await addressOf(dena));
  await lookOver(worker);
  await expect(worker.locator('#error-summary')).toContainText('Decide on this rule');
});
