// Who may see what, and what a stranger learns: nothing.

import {
  authorise, expect, newestCode, newestLink, newestReader, openDecision, openPlan, openTask, send, signIn, signedIn, test,
} from './home.mjs';

const NOT_HERE = 'This page is not here';

test('a stranger is asked to sign in, and then led on to the page they asked for', async ({ abby, someone, watch }) => {
  watch.allowStatus(401, 404);
  const plan = await openPlan(abby, 'Jay');
  await openTask(abby, plan, 'What’s good online');
  const question = new URL(abby.url()).pathname;
  for (const path of ['/', plan, `${plan}/agreement`, `${plan}/check`, `${plan}/timeline`, `${plan}/changes`, '/letters', question]) {
    const stranger = await someone();
    await stranger.goto(path);
    await expect(stranger).toHaveURL(`/sign-in?${new URLSearchParams({ next: path })}`);
    await expect(stranger.getByText('Jay')).toHaveCount(0);
    await stranger.context().close();
  }
  const stranger = await someone();
  expect((await stranger.request.get(`${plan}/versions/1/paper.pdf`)).status()).toBe(401);
  await stranger.goto(`${plan}/timeline`);
  await signIn(stranger, 'abby');
  await expect(stranger).toHaveURL(`${plan}/timeline`);
});

test('a link elsewhere is not followed after signing in', async ({ server, someone }) => {
  for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example']) {
    const page = await someone();
    await page.goto(`/sign-in?${new URLSearchParams({ next })}`);
    await signIn(page, 'abby');
    expect(new URL(page.url()).origin).toBe(server.url);
    await page.context().close();
  }
});

test('an administrator sees no plan, staff see no accounts', async ({ abby, someone, watch }) => {
  watch.allowStatus(403, 404);
  const plan = await openPlan(abby, 'Jay');
  const ola = await signedIn(someone, 'ola');
  await expect(ola.getByText('Jay')).toHaveCount(0);
  for (const path of ['', '/agreement', '/check', '/timeline', '/changes', '/rule', '/versions/1', '/versions/1/paper.pdf']) {
    expect((await ola.request.get(plan + path)).status(), plan + path).toBe(404);
  }
  expect((await ola.request.get('/letters')).status()).toBe(404);
  await ola.goto(plan);
  await expect(ola.getByRole('heading', { name: NOT_HERE })).toBeVisible();
  expect((await ola.request.post(`/do${plan}/amend`, { maxRedirects: 0 })).status()).toBe(403);

  await ola.goto('/');
  const home = await ola.getByRole('link', { name: 'Set up the home' }).first().getAttribute('href');
  for (const [path, forStaff] of [[home, 200], [`${home}/accounts`, 404]]) {
    expect((await ola.request.get(path)).status(), path).toBe(200);
    expect((await abby.request.get(path)).status(), path).toBe(forStaff);
  }
});

test('forged ids lead nowhere, whatever they are', async ({ abby, watch }) => {
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  const other = '00000000-0000-7000-8000-000000000000';
  for (const path of [
    '/plans/x', `/plans/${other}`, `/plans/${other}/check`, `/plans/${other}/versions/1/paper.pdf`,
    `${plan}/versions/99`, `${plan}/versions/99999999999999999999`, `${plan}/versions/-1/paper.pdf`, `${plan}/versions/1`,
    `${plan}/sign/manager`, `${plan}/sign/nobody`, `${plan}/nothing-like-this`, `${plan}/rule/x/rule`, `${plan}/rule/${other}/nothing`,
    `${plan}/home/${other}/about`, `/homes/${other}`, `/homes/${other}/young-people`, '/decide/0', '/decide/%00', '/decide/x/plan',
    '/decide/x/code', '/decide/x/done', '/%ff', `/plans/${'9'.repeat(3000)}`,
  ]) {
    expect((await abby.request.get(path)).status(), path).toBe(404);
  }
  for (const [path, form] of [
    [`/do/plans/${other}/send`, {}],
    [`/do${plan}/answers/rule/rule`, { _row: 'x', _base: '', sentence: 'x' }],
    [`/do${plan}/answers/home/about`, { _row: other, _base: '', name: 'x' }],
    [`/do${plan}/rows/${other}/remove`, {}],
    [`/do${plan}/conflicts/${other}`, { _go: 'use' }],
    [`/do${plan}/sign/nobody`, {}],
    ['/do/plans/x/send', {}],
    ['/do/held', { held_path: '//evil.example', held_body: '' }],
  ]) {
    const answer = await abby.request.post(path, { form, maxRedirects: 0 });
    expect([400, 404], `${path} answered ${answer.status()}`).toContain(answer.status());
  }
});

test('another site cannot send a form', async ({ server, abby }) => {
  const plan = await openPlan(abby, 'Gwion');
  const answer = await abby.request.post(`/do${plan}/send`, {
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(403);
  expect((await abby.request.get(`${plan}/check`)).url()).toBe(`${server.url}${plan}/check`);
});

test('the link sends no code by being opened, and five wrong codes end it', async ({ abby, dena, someone, watch }) => {
  watch.allowStatus(404);
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await authorise(dena, plan);
  const to = await newestReader(dena);
  const link = await newestLink(dena, to);
  const worker = await someone();
  const codes = async () => {
    await dena.goto('/letters');
    return dena.locator('article.letter').filter({ hasText: to }).filter({ hasText: 'Your code is' }).count();
  };

  for (const path of [link, `${link}/code`, `${link}/plan`, `${link}/done`]) await worker.goto(path);
  expect(await codes()).toBe(0);

  await worker.goto(`${link}/plan`);
  await expect(worker, 'without the code there is no plan').toHaveURL(link);
  await worker.getByRole('button', { name: 'Send me the code' }).click();
  await expect(worker).toHaveURL(`${link}/code`);
  expect(await codes()).toBe(1);
  const code = await newestCode(dena, to);
  const wrong = code === '000000' ? '000001' : '000000';
  const type = async (digits) => {
    await worker.getByRole('textbox').fill(digits);
    await worker.getByRole('button', { name: 'Go on' }).click();
    await expect(worker.getByRole('alert')).toBeVisible();
  };
  for (let time = 0; time < 5; time++) await type(wrong);
  await type(code);
  await expect(worker.getByRole('alert')).toContainText('That code has run out, or was tried too often.');
  await worker.goto(`${link}/plan`);
  await expect(worker).toHaveURL(link);

  await test.step('a new code opens it, once and in one browser', async () => {
    await openDecision(worker, dena, to);
    const used = await newestCode(dena, to);
    const second = await someone();
    await second.goto(`${link}/plan`);
    await expect(second).toHaveURL(link);
    await second.goto(`${link}/code`);
    await second.getByRole('textbox').fill(used);
    await second.getByRole('button', { name: 'Go on' }).click();
    await expect(second.getByRole('alert')).toBeVisible();
  });

  await test.step('a new link ends the old one', async () => {
    await dena.goto(`${plan}/agreement`);
    await dena.getByRole('button', { name: 'Send a new link' }).click();
    expect((await worker.request.get(`${link}/plan`)).status()).toBe(404);
    const newer = await newestLink(dena, to);
    expect(newer).not.toBe(link);
    expect((await worker.request.get(newer)).status()).toBe(200);
  });
});

test('a manager cannot authorise what they sent', async ({ dena, someone }) => {
  const plan = await openPlan(dena, 'Gwion');
  await send(dena, plan);
  await expect(dena.getByText('Another manager must authorise it.')).toBeVisible();
  await expect(dena.getByRole('button', { name: 'Authorise and ask the social worker' })).toHaveCount(0);
  await authorise(await signedIn(someone, 'tom'), plan);
});

test('signing out ends it', async ({ abby }) => {
  const plan = await openPlan(abby, 'Jay');
  await abby.getByRole('button', { name: 'Sign out' }).click();
  await expect(abby).toHaveURL(/\/sign-in/);
  await abby.goto(plan);
  await expect(abby).toHaveURL(/\/sign-in/);
});
