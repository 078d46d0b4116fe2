// Every page at two widths, light and dark: no barrier that axe knows, nothing sticks out, no script where none is needed.
// The pictures are for people to look at, and the pages as they were sent for `make html`: target/end2end-pages.

import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  addScan, approveAll, authorise, axe, draw, expect, fits, handOver, handOverToSign, hydrated, lookOver, newestLink, newestReader,
  openDecision, openPlan, openTask, RHYS, send, signedIn, takeBack, test, unfold, yesToTheOpen,
} from './home.mjs';

const pictures = resolve(import.meta.dirname, '..', process.env.E2E_PICTURES ?? '../target/end2end-pages');
const RUTH = 'ruth.adeyemi@fenmarsh.example';
// Each width and each theme once: what is cut off depends on the width alone, contrast on the theme alone.
const LOOKS = [
  { width: 1280, theme: 'light' },
  { width: 360, theme: 'dark' },
];

/** Looks at a page in every way, by name. */
async function look(page, name, path) {
  mkdirSync(pictures, { recursive: true });
  const url = path ?? page.url();
  for (const { width, theme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    const answer = await page.goto(url);
    writeFileSync(join(pictures, `${name}.html`), await answer.text());
    await axe(page, `${name}, ${width}, ${theme}`);
    await fits(page, `${name}, ${width}`);
    await page.screenshot({ path: join(pictures, `${name}-${width}-${theme}.png`), fullPage: true });
  }
}

/** The scripts and programs that a page loads. */
async function loaded(page, path) {
  const files = [];
  const note = (response) => {
    if (/\.(js|wasm)$/.test(new URL(response.url()).pathname)) files.push(response);
  };
  page.on('response', note);
  const answer = await page.goto(path, { waitUntil: 'networkidle' });
  page.off('response', note);
  return { answer, files };
}

test('pages before signing in, and pages that are not there', async ({ someone, watch }) => {
  watch.allowStatus(404);
  const page = await someone();
  await look(page, 'sign-in', '/sign-in');
  await look(page, 'sign-in-refused', '/sign-in?refused=sign_in');
  await look(page, 'dead-link', '/decide/0');
  await look(page, 'forgotten', '/password');
  await look(page, 'password-asked', '/password/asked');
  await look(page, 'choose-dead', '/password/0');
  await look(page, 'verify', '/verify');
  await look(page, 'verify-no-code', '/verify?code=1');
  await look(page, 'verify-unknown', '/verify/Q9W1D-FWF07');
  await page.goto('/verify');
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await look(page, 'verify-welsh', '/verify');
  await look(page, 'sign-in-welsh', '/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await look(page, 'offline', '/offline');
  await look(page, 'not-found', '/nothing/here');
  await look(page, 'no-such-file', '/pkg/nothing.js');
});

test('the pages of a home', async ({ dena }) => {
  await look(dena, 'board', '/');
  await look(dena, 'letters', '/letters');
  await look(dena, 'facts', '/facts');
  const home = await dena.goto('/').then(() => dena.getByRole('link', { name: 'Set up the home' }).first().getAttribute('href'));
  await look(dena, 'home', home);
  await look(dena, 'accounts', `${home}/accounts`);
  await look(dena, 'accounts-refused', `${home}/accounts?refused=account`);
  await look(dena, 'home-events', `${home}/events`);
  await look(dena, 'me', '/me');
  await look(dena, 'me-refused', '/me?refused=password_common');
  await look(dena, 'overview', `${home}/overview`);
  await look(dena, 'shift', `${home}/shift`);
  await look(dena, 'departures', `${home}/left`);
  await look(dena, 'policies', `${home}/policies`);
  await look(dena, 'policy', `${home}/policies/colleague`);
  await look(dena, 'policy-write', `${home}/policies/signs/write`);
  await look(dena, 'policy-write-refused', `${home}/policies/signs/write?refused=policy`);
  await look(dena, 'training', `${home}/training`);
  await look(dena, 'training-refused', `${home}/training?refused=training`);
  await look(dena, 'calendar', `${home}/calendar`);
  await look(dena, 'calendar-refused', `${home}/calendar?refused=holiday`);
  await look(dena, 'privacy', home.replace('/homes/', '/privacy/'));
  await look(dena, 'shared-devices', `${home}/shared_device`);
  await look(dena, 'arrival', `${home}/young-people`);
  await look(dena, 'import', `${home}/young-people/import`);
  for (const [sheet, pages] of [['authority', ['authority']], ['contact', ['contact', 'more']]]) {
    await look(dena, `directory-${sheet}`, `${home}/${sheet}`);
    const row = (await dena.locator(`a[href*="/${sheet}/"]`).first().getAttribute('href')).replace(/[^/]+$/, '');
    for (const name of pages) await look(dena, `directory-${sheet}-${name}`, row + name);
  }
  await dena.goto(home);
  for (const name of ['about', 'people', 'internet', 'phones', 'consequences', 'defaults']) {
    const link = dena.locator(`a[href*="/${name}#"]`).first();
    await look(dena, `home-${name}`, (await link.getAttribute('href')).split('#')[0]);
    await dena.goto(home);
  }
});

test('the pages of an account, from the invitation on', async ({ dena, someone }) => {
  const home = await dena.goto('/').then(() => dena.getByRole('link', { name: 'Set up the home' }).first().getAttribute('href'));
  for (const [name, email, role] of [['Nia Rees', 'nia@larch.example', 'Staff'], ['Mo Farrow', 'mo@larch.example', 'Manager']]) {
    await dena.goto(`${home}/accounts`);
    await dena.getByLabel('Name').fill(name);
    await dena.getByLabel('E-mail address').fill(email);
    await dena.getByRole('radio', { name: role, exact: true }).check();
    await dena.getByRole('button', { name: 'Invite someone' }).click();
  }
  await look(dena, 'accounts-waiting', `${home}/accounts`);
  await look(dena, 'account', await dena.getByRole('link', { name: 'Nia Rees' }).getAttribute('href'));
  const link = await newestLink(dena, 'nia@larch.example');
  const nia = await someone();
  await look(nia, 'invited', link);
  await look(nia, 'invited-refused', `${link}?refused=password_common`);
  await nia.goto(link);
  await nia.getByLabel('New password').fill('geese over the canal');
  await nia.getByRole('button', { name: 'Use this password' }).click();
  await expect(nia.getByText('Your new password works')).toBeVisible();
  await look(nia, 'sign-in-chosen');
});

test('the questions of a plan', async ({ abby }) => {
  const plan = await openPlan(abby, 'Gwion');
  await look(abby, 'tasks', plan);
  await look(abby, 'check', `${plan}/check`);
  await abby.goto(`${plan}/check`);
  await unfold(abby);
  await axe(abby, 'the answers of the check');
  await look(abby, 'agreement-none', `${plan}/agreement`);
  await abby.goto(`${plan}/check`);
  const links = await abby.locator('main a[href*="/plans/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const pages = new Map();
  for (const href of links) {
    const [, sheet, row, name] = href.split('#')[0].match(/^\/plans\/[^/]+\/([^/]+)\/([^/]+)\/([^/?]+)/) ?? [];
    if (name && !pages.has(`${sheet}-${name}`)) pages.set(`${sheet}-${name}`, `${plan}/${sheet}/${row}/${name}`);
  }
  expect(pages.size).toBeGreaterThan(15);
  for (const [name, path] of pages) await look(abby, `question-${name}`, path);
});

test('the questions of a plan, one at a time and a whole section at once', async ({ abby }) => {
  const plan = await openPlan(abby, 'Gwion');
  for (const [name, tasks] of [['a whole section', ['About', 'Skills', 'Risks']], ['one question a page', ['About', 'Start and next look']]]) {
    await openTask(abby, plan, 'What’s good online');
    await abby.getByRole('button', { name }).click();
    await look(abby, `portion-${name.replaceAll(' ', '-')}-good`);
    for (const task of tasks) {
      await openTask(abby, plan, task);
      if (task === 'Risks') await abby.getByRole('link', { name: 'Add a risk' }).click();
      await look(abby, `portion-${name.replaceAll(' ', '-')}-${task.toLowerCase().replaceAll(' ', '-')}`);
    }
  }
});

test('the lists of a plan', async ({ abby }) => {
  const plan = await openPlan(abby, 'Gwion');
  for (const sheet of ['talk', 'device', 'account', 'friend', 'risk', 'rule']) await look(abby, `list-${sheet}`, `${plan}/${sheet}`);
});

test('the pages of the young person’s turn', async ({ abby }) => {
  const plan = await openPlan(abby, 'Gwion');
  await look(abby, 'turn-offer', `${plan}/turn`);
  await handOver(abby);
  await look(abby, 'turn', `${plan}/turn`);
  await look(abby, 'turn-rule', await abby.locator('.turn a').first().getAttribute('href'));
  for (const page of ['feeling', 'devices', 'knows', 'worries', 'papers']) await look(abby, `turn-own-${page}`, `${plan}/turn/own/own_${page}`);
  await look(abby, 'turn-privacy', `${plan}/turn/privacy`);
  await look(abby, 'turn-ask', `${plan}/turn/ask`);
});

test('a page of questions with faults, and one with words kept aside', async ({ abby, dena }) => {
  const plan = await openPlan(abby, 'Gwion');
  const first = (page, sheet) => page.locator(`a[href*="/${sheet}/"]`).first().getAttribute('href');
  await abby.goto(`${plan}/risk`);
  const risk = await first(abby, 'risk');
  await abby.goto(risk);
  await dena.goto(risk);
  await abby.locator('[name=title]').fill('x'.repeat(200));
  await abby.getByRole('button', { name: 'Save and go on' }).click();
  await expect(abby.locator('#error-summary')).toBeVisible();
  await look(abby, 'question-faults');
  await dena.locator('[name=title]').fill('Typed meanwhile');
  await dena.getByRole('button', { name: 'Save and go on' }).click();
  await expect(dena.getByRole('button', { name: 'Use these words' })).toBeVisible();
  await look(dena, 'question-aside');
  await look(dena, 'check-faults', `${plan}/check`);
});

test('the pages of an agreement, from the manager to the paper', async ({ abby, dena, someone, watch }) => {
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await look(abby, 'agreement-waits', `${plan}/agreement`);
  await look(dena, 'agreement-with-manager', `${plan}/agreement`);
  await look(dena, 'agreement-password', `${plan}/agreement?refused=password`);
  await authorise(dena, plan);
  await look(dena, 'agreement-with-social-worker', `${plan}/agreement?sent=1`);
  await look(dena, 'agreement-address', `${plan}/address`);
  await look(dena, 'agreement-address-refused', `${plan}/address?refused=contact`);
  const to = await newestReader(dena);
  const link = await newestLink(dena, to);
  const worker = await someone();
  await look(worker, 'decide-link', link);
  await openDecision(worker, dena, to);
  await look(worker, 'decide-pass-on', `${link}/pass-on`);
  await look(worker, 'decide-pass-on-refused', `${link}/pass-on?refused=colleague`);
  await look(worker, 'decide-plan', `${link}/plan`);
  await lookOver(worker);
  await expect(worker.locator('#error-summary')).toBeVisible();
  await look(worker, 'decide-plan-faults');
  await yesToTheOpen(worker);
  await lookOver(worker);
  await look(worker, 'decide-look-over');
  await worker.getByRole('button', { name: 'Send my decision' }).click();
  await look(worker, 'decide-done');
  await look(worker, 'decide-dead', link);
  await look(abby, 'agreement-to-sign', `${plan}/agreement`);
  await look(abby, 'sign-young-person', `${plan}/sign/young_person`);
  await handOver(abby);
  await look(abby, 'turn-to-sign');
  await look(abby, 'turn-decision', `${plan}/turn/decision`);
  await look(abby, 'turn-sign', `${plan}/turn/sign`);
  await abby.getByRole('button', { name: 'I say no' }).click();
  await look(abby, 'turn-said-no');
  await takeBack(abby);
  await look(await signedIn(someone, RHYS), 'sign-key-worker', `${plan}/sign/key_worker`);
  await look(dena, 'scan', `${plan}/scan`);
  await look(dena, 'scan-refused', `${plan}/scan?refused=scan_not_pdf`);
  await addScan(dena, plan, 1);
  await look(dena, 'scan-kept', `${plan}/scan`);
  await look(dena, 'sign-parent', `${plan}/sign/parent`);
  await look(dena, 'sign-parent-refused', `${plan}/sign/parent?refused=signature`);
  await look(dena, 'sign-manager', `${plan}/sign/manager`);
});

test('the code page and the pages of an agreement in force', async ({ abby, dena, someone }) => {
  const zahra = await openPlan(dena, 'Zahra');
  await dena.goto(`${zahra}/agreement`);
  await dena.getByRole('button', { name: 'Send a new link' }).click();
  const to = await newestReader(dena);
  const link = await newestLink(dena, to);
  const worker = await someone();
  await worker.goto(link);
  await worker.getByRole('button', { name: 'Send me the code' }).click();
  await expect(worker).toHaveURL(`${link}/code`);
  await look(worker, 'decide-code');
  const plan = await openPlan(abby, 'Jay');
  for (const page of ['agreement', 'changes', 'timeline', 'versions/1']) {
    await look(abby, `in-force-${page.replace('/', '-')}`, `${plan}/${page}`);
  }
  for (const page of ['chain', 'passport', 'leaving', 'records', 'records/begin/request']) {
    await look(dena, `in-force-${page.replaceAll('/', '-')}`, `${plan}/${page}`);
  }
  await look(abby, 'in-force-copies-refused', `${plan}/versions/1?refused=copy`);
  await look(abby, 'translate', `${plan}/versions/1/words/prs`);
  await look(abby, 'review-not-begun', `${plan}/review`);
  await abby.getByRole('button', { name: 'Change this agreement' }).click();
  await look(abby, 'review', `${plan}/review`);
});

test('only pages with an island, or with a list to be ordered, load a script, under a policy with a nonce', async ({ abby, someone, watch }) => {
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  for (const path of ['/', '/letters', plan, `${plan}/check`, `${plan}/agreement`, `${plan}/timeline`, '/nothing']) {
    const { answer, files } = await loaded(abby, path);
    expect(files.map((file) => file.url()), path).toEqual([]);
    expect(answer.headers()['content-security-policy'], path).toMatch(/script-src 'nonce-|default-src 'none'/);
    expect(answer.headers()['content-security-policy'], path).not.toContain('unsafe-inline');
  }
  const stranger = await someone();
  for (const path of ['/sign-in', '/decide/0']) expect((await loaded(stranger, path)).files).toEqual([]);

  const list = await loaded(abby, `${plan}/rule`);
  expect(list.files.map((file) => new URL(file.url()).pathname)).toEqual(['/pkg/drag.js']);
  expect(list.answer.headers()['content-security-policy']).toMatch(/script-src 'nonce-/);
  const question = await abby.locator('article.rule a[href$="/rule"]').first().getAttribute('href');
  const { answer, files } = await loaded(abby, question);
  const policy = answer.headers()['content-security-policy'];
  const [, nonce] = policy.match(/script-src 'nonce-([^']+)' 'strict-dynamic' 'wasm-unsafe-eval'/);
  expect(nonce.length).toBeGreaterThan(15);
  const { answer: again } = await loaded(abby, question);
  expect(again.headers()['content-security-policy']).not.toContain(nonce);
  const program = files.find((file) => file.url().endsWith('.wasm'));
  const weight = brotliCompressSync(await (await abby.request.get(program.url(), { headers: { 'accept-encoding': 'identity' } })).body()).length;
  expect(weight, 'bytes of wasm, brotli').toBeLessThanOrEqual(60 * 1024);
  expect(await program.headerValue('content-encoding')).toBe('br');
});

test('a script from elsewhere does not run', async ({ abby, watch }) => {
  watch.allow(/Content Security Policy/);
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  await abby.route(`**${plan}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '</main>',
      '<script>window.ran = "a script"</script><img src="/nothing.png" onerror="window.ran = \'an attribute\'"></main>',
    );
    await route.fulfill({ response: answer, body });
  });
  await abby.goto(plan, { waitUntil: 'networkidle' });
  expect(await abby.evaluate(() => window.ran)).toBeUndefined();
});

test('the pad writes what is drawn, and can be wiped', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await authorise(dena, plan);
  const to = await newestReader(dena);
  const worker = await someone();
  await openDecision(worker, dena, to);
  await approveAll(worker);
  await handOverToSign(abby, plan);
  await hydrated(abby);
  const written = abby.locator('input[name=strokes]');
  await expect(written).toHaveValue('');
  await draw(abby);
  await expect(written).toHaveValue(/^(\d+,\d+ ?)+;(\d+,\d+ ?)+$/);
  await abby.getByRole('button', { name: 'Wipe it' }).click();
  await expect(written).toHaveValue('');
  await draw(abby);
  await abby.getByRole('radio', { name: 'Drawn on the screen' }).check();
  await abby.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(abby.getByRole('heading', { name: 'You signed' })).toBeVisible();
});
