// The bank: one tap puts words into the box, what was typed stays, and nothing of it counts before it is made to fit.

import { answer, expect, openPlan, openTask, saveAndGoOn, signedIn, test } from './home.mjs';

for (const javaScriptEnabled of [true, false]) {
  test(`words are taken from the bank ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ someone }) => {
    const abby = await signedIn(someone, 'abby', { javaScriptEnabled });
    const plan = await openPlan(abby, 'Gwion');
    await openTask(abby, plan, 'Rules');
    await abby.getByRole('link', { name: 'Add a rule' }).click();
    await answer(abby, { because_words: 'Typed before.' });
    const bank = abby.locator('details.bank').first();
    await bank.locator('summary').first().click();
    await bank.getByText('Time', { exact: true }).click();
    const entry = bank.getByRole('button').first();
    const words = (await entry.textContent()).trim();
    await entry.click();
    const sentence = abby.locator('[name=sentence]');
    await expect(sentence).toHaveValue(words);
    await expect(abby.getByText('Not saved yet.')).toBeVisible();
    await expect(abby.locator('[name=because_words]')).toHaveValue('Typed before.');
    await expect(abby.locator('[name=heading][value=time]')).toBeChecked();

    await test.step('brackets that are left open are a fault beside the box', async () => {
      await saveAndGoOn(abby);
      await expect(abby.locator('#sentence-error')).toContainText('Fill in what stands in brackets');
      await expect(sentence).toHaveValue(words);
    });

    await test.step('a second entry stands below the first', async () => {
      await sentence.fill('My own words.');
      await bank.locator('summary').first().click();
      await bank.getByRole('button').nth(1).click();
      await expect(sentence).toHaveValue(/^My own words\.\n./);
    });

    await test.step('the enter key saves, and takes nothing', async () => {
      await openTask(abby, plan, 'Risks');
      await abby.getByRole('link', { name: 'Add a risk' }).click();
      await abby.locator('[name=title]').fill('Late nights');
      await abby.locator('[name=title]').press('Enter');
      await expect(abby.locator('#error-summary')).toBeVisible();
      await expect(abby.locator('[name=title]')).toHaveValue('Late nights');
    });
  });
}
