// The order of a list, by dragging and by buttons.

import { expect, openPlan, openTask, RHYS, signedIn, test } from './home.mjs';

const sentences = (page) => page.locator('article.rule .rule__sentence');

async function drag(page, handle, y) {
  const { x, y: top, width, height } = await handle.boundingBox();
  await page.mouse.move(x + width / 2, top + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y, { steps: 8 });
  await page.mouse.up();
}

test('rules are put in order by dragging, and stay there', async ({ someone }) => {
  const rhys = await signedIn(someone, RHYS, { viewport: { width: 834, height: 2400 } });
  const plan = await openPlan(rhys, 'Gwion');
  await openTask(rhys, plan, 'Rules');
  const before = await sentences(rhys).allInnerTexts();
  const handles = rhys.locator('.order__handle');
  await expect(handles).toHaveCount(before.length);
  const { y } = await rhys.locator('article.rule').first().boundingBox();
  await drag(rhys, handles.last(), y);
  const moved = [before.at(-1), ...before.slice(0, -1)];
  await rhys.waitForURL(/#/);
  await expect(sentences(rhys)).toHaveText(moved);
  await rhys.reload();
  await expect(sentences(rhys)).toHaveText(moved);
  // And back with the buttons, one place at a time.
  await rhys.getByRole('button', { name: /^Move .* down$/ }).first().click();
  await expect(sentences(rhys)).toHaveText([moved[1], moved[0], ...moved.slice(2)]);
});

test('a row that is let go where it was sends nothing', async ({ someone }) => {
  const rhys = await signedIn(someone, RHYS, { viewport: { width: 834, height: 2400 } });
  const plan = await openPlan(rhys, 'Gwion');
  await openTask(rhys, plan, 'Risks');
  const handle = rhys.locator('.order__handle').first();
  const { y } = await handle.boundingBox();
  let sent = 0;
  rhys.on('request', (request) => (sent += request.method() === 'POST' ? 1 : 0));
  await drag(rhys, handle, y + 2);
  expect(sent).toBe(0);
});
