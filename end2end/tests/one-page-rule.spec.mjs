// A rule is written on one page: what hangs on its kind opens with the kind, with JavaScript and without.

import { answer, axe, expect, openPlan, openTask, ruleCard, saveAndGoOn, screens, signedIn, TABLET, test } from './home.mjs';

const LIGHTER = 'What lighter steps did you try or think of?';
const STARTED = 'When did it start?';

for (const javaScriptEnabled of [true, false]) {
  test(`a rule on one page, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({ someone }) => {
    const abby = await signedIn(someone, 'abby', { javaScriptEnabled, viewport: TABLET });
    const plan = await openPlan(abby, 'Gwion');
    await openTask(abby, plan, 'Rules');
    await abby.getByRole('link', { name: 'Add a rule', exact: true }).click();
    const kind = (name) => abby.getByRole('radio', { name }).check();

    await test.step('questions open and shut with the kind', async () => {
      await expect(abby.getByLabel(LIGHTER)).toBeHidden();
      await kind(/^Restriction/);
      await expect(abby.getByLabel(LIGHTER)).toBeVisible();
      await expect(abby.getByLabel(STARTED)).toBeHidden();
      await kind(/^Emergency/);
      await expect(abby.getByLabel(STARTED)).toBeVisible();
      if (javaScriptEnabled) await axe(abby, 'a rule with everything open');
      await kind(/^Promise/);
      for (const label of [LIGHTER, STARTED]) await expect(abby.getByLabel(label)).toBeHidden();
      console.log(`a promise: ${(await screens(abby)).toFixed(2)} screens of a tablet`);
      expect(await screens(abby)).toBeLessThan(3.5);
    });

    await test.step('what is needed is asked for, and one save writes it', async () => {
      const sentence = 'I ask before I buy a pack.';
      await answer(abby, { sentence, heading: 'spending', kind: 'restriction', because_words: 'It was £40 in May.' });
      await saveAndGoOn(abby);
      await expect(abby.locator('#less_limiting-error')).toBeVisible();
      await answer(abby, { kind: 'promise' });
      await saveAndGoOn(abby);
      await expect(abby).toHaveURL(`${plan}/rule`);
      await expect(ruleCard(abby, sentence)).toContainText('It was £40 in May.');
    });
  });
}
