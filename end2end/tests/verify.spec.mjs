// Anybody checks a sealed file in their own browser: nothing of it is sent anywhere.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { axe, expect, fits, openPlan, test } from './home.mjs';

const fixture = (name) => readFileSync(resolve(import.meta.dirname, '../../crates/seal/tests/fixtures', name));

/** Chooses a file with these bytes, and waits for what is said of it. */
async function choose(page, bytes, said) {
  await page.locator('#file-to-check').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: bytes });
  await expect(page.locator(`[data-said=${said}]`)).toBeVisible();
  await expect(page.locator('[data-said]:visible')).toHaveCount(1);
  await axe(page, `verify, ${said}`);
  await fits(page, `verify, ${said}`);
}

test('a sealed file is valid, changed, not recognised, or cannot be checked', async ({ dena, someone }) => {
  await openPlan(dena, 'Jay');
  const link = dena.getByRole('link', { name: 'The sealed paper' });
  await expect(async () => {
    await dena.reload();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const answer = await dena.request.get(await link.getAttribute('href'));
  const sealed = Buffer.from(await answer.body());

  const page = await someone({ viewport: { width: 360, height: 740 } });
  const sent = [];
  page.on('request', (request) => sent.push(request));
  await page.goto('/verify');
  await choose(page, sealed, 'valid');
  await expect(page.getByText('Sealed by: Accord seal')).toBeVisible();
  await expect(page.getByText('When it was sealed says Accord’s own clock.')).toBeVisible();
  await expect(page.getByText('Proven by a time stamp:')).toBeHidden();
  // The check is here now: it needs nobody any more.
  await page.context().setOffline(true);
  const changed = Buffer.from(sealed);
  changed[changed.indexOf('stream') + 20] ^= 1;
  await choose(page, changed, 'changed');
  await expect(page.getByText('What was sealed is not what it was.')).toBeVisible();
  await choose(page, Buffer.concat([sealed, Buffer.from('\n1 0 obj\n<<>>\nendobj\n')]), 'changed');
  await choose(page, fixture('stranger-pyhanko.pdf'), 'unrecognised');
  await choose(page, fixture('stranger-signpdf.pdf'), 'unrecognised');
  await choose(page, fixture('letter.pdf'), 'unchecked');
  await choose(page, Buffer.from('no PDF at all'), 'unchecked');
  await choose(page, sealed, 'valid');
  expect(sent.filter((request) => request.method() !== 'GET'), 'nothing is uploaded').toEqual([]);
});

test('without JavaScript the code is checked, and programs are named for the file', async ({ someone }) => {
  const page = await someone({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  await page.goto('/verify');
  await expect(page.locator('#file-to-check')).toBeHidden();
  await expect(page.getByText('accord verify')).toBeVisible();
  await fits(page, 'verify without JavaScript');
});
