// The whole line with JavaScript off, on a phone: Gwion's plan, complete in the demo home, from the check to in force.

import { day } from './cases.mjs';
import {
  addScan, answer, approveAll, authorise, expect, fits, handOverToSign, openDecision, openPlan, PASSWORD, RHYS, saveForLater,
  says, send, signedIn, takeBack, test, unfold,
} from './home.mjs';

const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('an agreement comes into force with JavaScript off, on a phone', async ({ someone }) => {
  const abby = await signedIn(someone, 'abby', PHONE);
  const dena = await signedIn(someone, 'dena', PHONE);
  const rhys = await signedIn(someone, RHYS, PHONE);
  const worker = await someone(PHONE);
  const plan = await openPlan(abby, 'Gwion');
  await fits(abby);

  await test.step('words are saved and checked', async () => {
    await abby.goto(plan);
    await abby.locator('.tasks').getByRole('link', { name: says('What’s good online') }).click();
    await fits(abby);
    await answer(abby, { likes: 'Train videos, and the steam shed on Sundays.' });
    await saveForLater(abby);
    await expect(abby).toHaveURL(plan);
    await abby.locator('.tasks').getByRole('link', { name: says('Start and next look') }).click();
    await fits(abby);
    await answer(abby, { starts_on: day(), review_on: day(14) });
    await saveForLater(abby);
    for (const sheet of ['talk', 'device', 'account', 'friend', 'risk', 'rule']) {
      await abby.goto(`${plan}/${sheet}`);
      await fits(abby);
    }
    await abby.goto(`${plan}/check`);
    await fits(abby);
    await unfold(abby);
    await fits(abby);
    await expect(abby.getByText('Train videos, and the steam shed on Sundays.')).toBeVisible();
  });

  await test.step('sent, authorised, decided', async () => {
    await send(abby, plan);
    await fits(abby);
    await authorise(dena, plan);
    await fits(dena);
    const to = await addressOf(dena);
    await openDecision(worker, dena, to);
    await fits(worker);
    await approveAll(worker);
    await fits(worker);
  });

  await test.step('signed: chosen not to, typed, typed, and by a parent in ink', async () => {
    await handOverToSign(abby, plan);
    await fits(abby);
    await expect(abby.locator('noscript')).toBeVisible();
    await abby.getByLabel('Do you want to say why?').fill('I like it, but I do not like signing.');
    await abby.getByRole('button', { name: 'I say no' }).click();
    await expect(abby.getByRole('heading', { name: 'You said no, and that is OK' })).toBeVisible();
    await takeBack(abby);
    await expect(abby.getByText(says('Gwion: Gwion, chose not to sign'))).toBeVisible();
    await signTyped(rhys, plan, 'key_worker', 'Rhys Parry');
    await fits(rhys);
    await signTyped(dena, plan, 'manager', 'Dena Okafor');
    await addScan(rhys, plan, 1);
    await fits(rhys);
    await rhys.getByRole('link', { name: 'Person with parental responsibility' }).click();
    await fits(rhys);
    await rhys.getByRole('radio', { name: 'Signed in ink on paper' }).check();
    await rhys.getByRole('button', { name: 'Write it down' }).click();
    await expect(rhys).toHaveURL(`${plan}/agreement`);
    await dena.goto(`${plan}/agreement`);
  });

  await test.step('in force', async () => {
    await expect(dena.locator('.title-row')).toContainText(says('In force since'));
    for (const page of ['', '/agreement', '/changes', '/timeline', '/versions/1']) {
      await dena.goto(plan + page);
      await fits(dena);
    }
    const paper = await dena.request.get(`${plan}/versions/1/paper.pdf`);
    expect((await paper.body()).subarray(0, 4).toString()).toBe('%PDF');
  });
});

/** The address of the newest letter: Gwion's social worker was asked last. */
async function addressOf(page) {
  await page.goto('/letters');
  return (await page.locator('article.letter').first().innerText()).match(/[\w.]+@[\w.]+\.example/)[0];
}

const signTyped = async (page, plan, party, name) => {
  await page.goto(`${plan}/sign/${party}`);
  await fits(page);
  await page.getByRole('radio', { name: 'Typed name' }).check();
  await page.getByLabel('To type: your name').fill(name);
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page).toHaveURL(`${plan}/agreement`);
};
