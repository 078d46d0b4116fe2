// How many taps and how many screens of a phone a decision takes: a social worker has four minutes.

import { day } from './cases.mjs';
import {
  addRule, authorise, expect, newestCode, newestLink, newestReader, openPlan, openTask, send, test,
} from './home.mjs';

const PHONE = { width: 360, height: 740 };

/** Jay's agreement with a tenth rule, asked about anew; the social worker's phone, and what taps it. */
async function asked({ abby, dena, someone }) {
  const plan = await openPlan(abby, 'Jay');
  await abby.goto(`${plan}/agreement`);
  await abby.getByRole('button', { name: 'Change this agreement' }).click();
  await openTask(abby, plan, 'Rules');
  await addRule(abby, {
    sentence: 'I show a grown-up a new game before I play it.', heading: 'sites', kind: 'boundary', because_words: 'New games have strangers in them.',
    relaxes_when: 'Five games have been fine.', review_on: day(14), answer: 'agree', words: '', because: ['Spending on packs'],
    reaches: 'no', fair: 'same',
  });
  await send(abby, plan);
  await authorise(dena, plan);
  const reader = await newestReader(dena);
  const page = await someone({ viewport: PHONE });
  let taps = 0;
  const tap = async (what) => {
    await what.click();
    taps += 1;
  };
  await page.goto(await newestLink(dena, reader));
  await tap(page.getByRole('button', { name: 'Send me the code' }));
  await page.getByRole('textbox').fill(await newestCode(dena, reader));
  taps += 6;
  await tap(page.getByRole('button', { name: 'Go on' }));
  return { page, tap, taps: () => taps };
}

const radio = (rule, name) => rule.getByRole('radio', { name, exact: true });

async function sendIt({ page, tap }) {
  await tap(page.getByRole('button', { name: 'Look it over before sending' }));
  await tap(page.getByRole('button', { name: 'Send my decision' }));
  await expect(page.getByRole('heading', { name: 'Thank you. Your decision is recorded.' })).toBeVisible();
}

async function yesToTheOpen({ page, tap }) {
  for (const verdict of await page.locator('.verdict').all()) {
    if (!(await verdict.locator('input:checked').count())) await tap(verdict.getByRole('radio').first());
  }
}

test('to approve ten rules takes at most twelve taps', async ({ abby, dena, someone }) => {
  const phone = await asked({ abby, dena, someone });
  await yesToTheOpen(phone);
  await sendIt(phone);
  console.log(`approving ten rules: ${phone.taps()} taps`);
  expect(phone.taps()).toBeLessThanOrEqual(12);
});

test('to approve seven of ten, with a change, a refusal and a condition, takes at most sixteen', async ({ abby, dena, someone }) => {
  const phone = await asked({ abby, dena, someone });
  const { page, tap } = phone;
  const say = async (rule, verdict, words) => {
    await tap(radio(rule, verdict));
    await tap(rule.getByRole('textbox'));
    await page.keyboard.type(words);
  };
  const short = page.locator('article.rule--short').filter({ hasNotText: 'a new game' });
  await say(page.locator('article.rule:not(.rule--short)').filter({ hasText: 'restriction' }), 'Refuse', 'It is not needed any more.');
  await say(short.nth(0), 'Change', 'Please let it begin at ten.');
  await say(page.locator('article.rule').filter({ hasText: 'a new game' }), 'Condition', 'Only on the home’s wifi.');
  await yesToTheOpen(phone);
  await expect(page.locator('.verdict__words:visible')).toHaveCount(3);
  const screens = await page.evaluate(() => document.documentElement.scrollHeight) / PHONE.height;
  await page.screenshot({ path: '../target/end2end-pages/few-taps.png', fullPage: true });
  await sendIt(phone);
  console.log(`seven approved, a change, a refusal, a condition: ${phone.taps()} taps, ${screens.toFixed(2)} screens of ${PHONE.width} × ${PHONE.height}`);
  expect(phone.taps()).toBeLessThanOrEqual(16);
  expect(screens).toBeLessThanOrEqual(8);
});
