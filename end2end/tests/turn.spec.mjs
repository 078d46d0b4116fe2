// The young person's turn on the shared tablet, with and without JavaScript.

import { axe, expect, fits, handOver, openPlan, saveForLater, signedIn, takeBack, test } from './home.mjs';

for (const javaScriptEnabled of [true, false]) {
  test(`the tablet changes hands ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ someone }) => {
    const tablet = await signedIn(someone, 'abby', { javaScriptEnabled, viewport: { width: 834, height: 1112 } });
    const look = async () => {
      await fits(tablet);
      if (javaScriptEnabled) await axe(tablet);
    };
    const plan = await openPlan(tablet, 'Gwion');

    await test.step('a rule waits for an answer', async () => {
      await tablet.goto(`${plan}/rule`);
      await tablet.getByRole('link', { name: 'Add a rule', exact: true }).click();
      await tablet.locator('[name=sentence]').fill('My tablet charges in the kitchen at night.');
      await saveForLater(tablet);
    });
    await test.step('Abby hands it over', async () => {
      await tablet.getByRole('link', { name: /Give the tablet to/ }).click();
      await look();
      await handOver(tablet);
      await expect(tablet.getByRole('heading', { name: /Your turn/ })).toBeVisible();
      await expect(tablet.getByRole('link', { name: 'Today' })).toHaveCount(0);
      await look();
    });
    await test.step('Gwion answers', async () => {
      await tablet.getByRole('link', { name: 'My tablet charges in the kitchen at night.' }).click();
      await expect(tablet.getByRole('heading', { name: /what do you think/ })).toBeVisible();
      await look();
      await tablet.getByRole('radio', { name: 'I don’t agree' }).check();
      await tablet.getByLabel('In your words').fill('I want it in my room.');
      await tablet.getByRole('button', { name: 'Next rule' }).click();
      await expect(tablet.getByText('You don’t agree')).toBeVisible();
    });
    await test.step('nothing else opens, not even what the browser remembers', async () => {
      for (const path of ['/', plan, `${plan}/agreement`, '/letters']) {
        await tablet.goto(path);
        await expect(tablet).toHaveURL(`${plan}/turn`);
      }
      await tablet.goBack();
      await expect(tablet.getByRole('heading', { name: /Your turn/ })).toBeVisible();
    });
    await test.step('only Abby’s PIN brings her pages back', async () => {
      await tablet.goto(`${plan}/turn`);
      await tablet.getByRole('link', { name: 'Leave this page' }).click();
      await expect(tablet.getByText('My tablet charges')).toHaveCount(0);
      await look();
      await tablet.getByLabel(/^PIN of/).fill('1379');
      await tablet.getByRole('button', { name: 'Take it back' }).first().click();
      await expect(tablet.getByRole('alert')).toContainText('That PIN is not right.');
      await look();
      await takeBack(tablet);
      await expect(tablet).toHaveURL(`${plan}/rule`);
      await expect(tablet.getByText('I want it in my room.')).toBeVisible();
    });
  });
}
