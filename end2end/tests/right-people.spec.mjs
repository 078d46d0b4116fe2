// The right person decides: a wrong address is put right, and a request is passed on to the duty desk.

import {
  answer, approveAll, authorise, expect, newestLink, openDecision, openPlan, saveAndGoOn, says, send, signedIn, test,
} from './home.mjs';

const DESK = 'Dyffryn duty desk';
const DUTY = 'duty@dyffryn.example';
const WRONG = 'eleri.pugh@dyffryn.example';
const RIGHT = 'eleri.m.pugh@dyffryn.example';

/** The list of the people of Gwion's home's directory. */
async function people(page) {
  await page.goto('/');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Tŷ Afon', exact: true }) });
  await section.getByRole('link', { name: 'Set up the home' }).click();
  await page.getByRole('link', { name: 'People at placing authorities' }).click();
}

test('a wrong address is put right from the plan’s page, without a new version', async ({ abby, dena, someone, watch }) => {
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  const worker = await someone();
  let old;
  await test.step('the link goes to the wrong address', async () => {
    await send(abby, plan);
    await authorise(dena, plan);
    old = await newestLink(dena, WRONG);
  });

  await test.step('the administrator corrects it in the directory', async () => {
    const ola = await signedIn(someone, 'ola');
    await people(ola);
    await ola.getByRole('link', { name: 'Eleri Pugh', exact: true }).click();
    await answer(ola, { email: RIGHT });
    await saveAndGoOn(ola);
  });

  await test.step('the manager sends the link there', async () => {
    await dena.goto(`${plan}/agreement`);
    await expect(dena.getByText(WRONG).first()).toBeVisible();
    await dena.getByRole('link', { name: 'Put the address right' }).click();
    await dena.getByRole('radio', { name: 'Eleri Pugh' }).check();
    await dena.getByRole('button', { name: 'Send the link to this person' }).click();
    await expect(dena.getByRole('status')).toContainText(RIGHT);
    await expect(dena.getByText('This link stopped working')).toBeVisible();
  });

  await test.step('the old link is dead, the new one decides', async () => {
    await worker.goto(old).catch(() => {});
    await expect(worker.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
    await openDecision(worker, dena, RIGHT);
    await approveAll(worker);
    await abby.goto(`${plan}/timeline`);
    await expect(abby.locator('.timeline')).toContainText(says('Put the address right for version 1'));
  });
});

test('passed on to the duty desk, who decides by a link of its own', async ({ abby, dena, someone, watch }) => {
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await authorise(dena, plan);
  const [worker, duty] = [await someone(), await someone()];
  const link = await openDecision(worker, dena, WRONG);

  await test.step('the social worker passes it on', async () => {
    await worker.getByRole('link', { name: /Pass it on/ }).click();
    await worker.getByRole('radio', { name: 'Someone else' }).check();
    await worker.getByLabel('Their name').fill(DESK);
    await worker.getByLabel('Their work e-mail address').fill('duty@gmail.com');
    await worker.getByRole('radio', { name: 'Duty desk' }).check();
    await worker.getByRole('button', { name: 'Pass it on' }).click();
    await expect(worker.getByText('The address must end like yours').first()).toBeVisible();
    await expect(worker.getByLabel('Their name')).toHaveValue(DESK);
    await worker.getByLabel('Their work e-mail address').fill(DUTY);
    await worker.getByRole('button', { name: 'Pass it on' }).click();
    await expect(worker.getByRole('heading', { name: 'You have passed it on' })).toBeVisible();
  });

  await test.step('the desk decides, and the record says who it was', async () => {
    expect(await newestLink(dena, DUTY)).not.toBe(link);
    await openDecision(duty, dena, DUTY);
    await expect(duty.getByText(says(`asks you, ${DESK}`))).toBeVisible();
    await approveAll(duty);
    await abby.goto(`${plan}/timeline`);
    await expect(abby.locator('.timeline')).toContainText(says(`Passed version 1 on to ${DESK}`));
  });
});
