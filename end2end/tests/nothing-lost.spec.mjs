// Nothing that was typed is lost: not by a session that ended, a second tab, odd words, or a server that died.

import {
  answer, authorise, comment, commentBox, decide, expect, hydrated, lookOver, newestCode, newestReader, openDecision, openPlan, openTask,
  saveAndGoOn, saveForLater, says, sendDecision, yesToTheOpen,
  send, signIn, signedIn, test, unfold, whole,
} from './home.mjs';

const RUTH = 'ruth.adeyemi@fenmarsh.example';
const WORDS = 'I told Gran first.\nThen “Abby” – all of it & more.';
const HOSTILE = '</textarea><script>alert(1)</script><img src=x onerror=alert(2)> #panic("x") $x^2$ 🦊👩‍👧';

const likes = (page) => page.locator('[name=likes]');

async function openLikes(page, name = 'Gwion') {
  const plan = await openPlan(page, name);
  await openTask(page, plan, 'What’s good online');
  return plan;
}

test('a form sent after the session has ended is held, and saved after signing in', async ({ abby, watch }) => {
  watch.allowStatus(401);
  await openLikes(abby);
  const url = abby.url();
  await likes(abby).fill(WORDS);
  await abby.context().clearCookies();
  await saveAndGoOn(abby);
  await expect(abby.getByRole('heading', { name: 'Sign in, and nothing is lost' })).toBeVisible();
  await abby.getByLabel('E-mail address').fill('abby@larch.example');
  await abby.getByLabel('Password').fill('wrong');
  await abby.getByRole('button', { name: 'Sign in' }).click();
  await expect(abby.getByRole('alert')).toBeVisible();
  await abby.getByLabel('E-mail address').fill('abby@larch.example');
  await abby.getByLabel('Password').fill('larch-house-demo');
  await abby.getByRole('button', { name: 'Sign in' }).click();
  await abby.getByRole('button', { name: 'Save what I wrote' }).click();
  await expect(abby.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await abby.goto(url);
  await expect(likes(abby)).toHaveValue(WORDS);
});

test('two tabs with the same page keep both words', async ({ abby, dena }) => {
  await openLikes(abby);
  const url = abby.url();
  await dena.goto(url);
  await likes(abby).fill('Abby’s words');
  await saveForLater(abby);
  await likes(dena).fill('Dena’s words');
  await saveForLater(dena);
  await expect(dena.getByText('Dena’s words')).toBeVisible();
  await expect(likes(dena)).toHaveValue('Abby’s words');
  await dena.getByRole('button', { name: 'Use these words' }).click();
  await expect(likes(dena)).toHaveValue('Dena’s words');
  await expect(dena.getByRole('button', { name: 'Use these words' })).toHaveCount(0);
});

test('words typed for a rule that somebody else took out meanwhile are kept', async ({ abby, dena }) => {
  const plan = await openPlan(abby, 'Gwion');
  await openTask(abby, plan, 'Rules');
  await abby.locator('article.rule').first().getByRole('link', { name: /^Change the rule/ }).click();
  const url = abby.url();
  await dena.goto(url);
  await dena.locator('details.remove summary').click();
  await dena.getByRole('button', { name: 'Take it out' }).click();
  await abby.locator('[name=always_allowed]').fill('The words of the quicker tab');
  await saveAndGoOn(abby);
  const kept = abby.getByText('The words of the quicker tab');
  await expect(kept.or(abby.locator('[name=always_allowed]')).first()).toContainText('The words of the quicker tab');
});

test('words typed for a new rule while the draft was frozen are kept', async ({ abby, dena }) => {
  const plan = await openPlan(abby, 'Gwion');
  await openTask(abby, plan, 'Rules');
  await abby.getByRole('link', { name: 'Add a rule' }).click();
  await send(dena, plan);
  await answer(abby, { sentence: 'Typed while it was frozen.', heading: 'time', kind: 'boundary' });
  await saveAndGoOn(abby);
  await expect(abby.getByText('Typed while it was frozen.')).toBeVisible();
});

test('the back button shows what was saved, and words are not offered twice', async ({ abby }) => {
  await openLikes(abby);
  await hydrated(abby);
  await likes(abby).fill(WORDS);
  await saveAndGoOn(abby);
  await expect(abby).toHaveURL(/\/people$/);
  await abby.goBack();
  await expect(likes(abby)).toHaveValue(WORDS);
  await abby.reload();
  await hydrated(abby);
  await expect(likes(abby)).toHaveValue(WORDS);
  await expect(abby.getByText('You typed words here that did not reach us.')).toBeHidden();
});

test('odd words stay in their boxes with a fault beside them, and nothing of them runs', async ({ abby }) => {
  const plan = await openLikes(abby);

  await test.step('mark-up is only text', async () => {
    await likes(abby).fill(HOSTILE);
    await abby.locator('[name=good_at]').fill('\n\nleading lines');
    await saveAndGoOn(abby);
    await abby.waitForLoadState('networkidle');
    await abby.goBack();
    await expect(likes(abby)).toHaveValue(HOSTILE);
    await expect(abby.locator('[name=good_at]')).toHaveValue('\n\nleading lines');
    await abby.goto(`${plan}/check`);
    await unfold(abby);
    await expect(abby.getByText(HOSTILE)).toBeVisible();
  });

  await test.step('too long, and a hidden character', async () => {
    await openTask(abby, plan, 'What’s good online');
    await likes(abby).fill('x'.repeat(5000));
    await abby.locator('[name=good_at]').fill('safe\u202Egnp.exe');
    await saveAndGoOn(abby);
    await expect(likes(abby)).toHaveValue('x'.repeat(5000));
    await expect(abby.locator('#likes-error')).toContainText(/Take out/);
    await expect(abby.locator('[name=good_at]')).toHaveValue('safe\u202Egnp.exe');
    await expect(abby.locator('#good_at-error')).toContainText('U+202E');
    await expectLinksToLead(abby);
  });

  await test.step('a date that does not exist', async () => {
    await abby.goto(plan);
    await abby.locator('.tasks').getByRole('link', { name: says('Start and next look') }).click();
    await answer(abby, { review_on: ['31', 'February', '2027'] });
    await saveAndGoOn(abby);
    await expect(abby.locator('#review_on-error')).toContainText('The calendar does not have this day');
    await expect(abby.locator('[name="review_on.day"]')).toHaveValue('31');
    await expect(abby.locator('[name="review_on.month"]')).toHaveValue('February');
    await expectLinksToLead(abby);
  });

  await test.step('a time that does not exist', async () => {
    await openTask(abby, plan, 'Rules');
    await abby.locator('article.rule').first().getByRole('link', { name: /^Change the rule/ }).click();
    await answer(abby, { 'times.0.days': ['mon'], 'times.0.from': '25:00', 'times.0.to': '07:00' });
    await saveAndGoOn(abby);
    await expect(abby.locator('#times-error')).toContainText('Enter a start and an end');
    await expect(abby.locator('[name="times.0.from"]')).toHaveValue('25:00');
    await expectLinksToLead(abby);
  });
});

/** Every line of the summary leads to something on the page. */
async function expectLinksToLead(page) {
  await whole(page);
  const targets = await page.locator('#error-summary a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets.length).toBeGreaterThan(0);
  const lost = [];
  for (const target of targets) if (!(await page.locator(`[id="${target.slice(1)}"]`).count())) lost.push(target);
  expect.soft(lost, 'every fault links to its field').toEqual([]);
}

test('odd words are refused with a reason, and stay, wherever words are typed', async ({ abby, dena, someone }) => {
  const odd = 'Not yet\u202E, please.';
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);

  await test.step('the reason of a return', async () => {
    await dena.goto(`${plan}/agreement`);
    await dena.locator('summary', { hasText: 'Return it' }).click();
    await dena.getByLabel('What should change, and why?').fill(odd);
    await dena.getByRole('button', { name: 'Return it' }).click();
    await expect(dena.getByRole('alert')).toBeVisible();
    await expect.soft(dena.getByLabel('What should change, and why?')).toHaveValue(odd);
  });

  const worker = await someone();
  await test.step('the social worker’s words', async () => {
    await authorise(dena, plan);
    const to = await newestReader(dena);
    await openDecision(worker, dena, to);
    await yesToTheOpen(worker);
    await decide(worker.locator('article.rule').first(), 'Refuse', odd);
    await comment(worker, odd);
    await lookOver(worker);
    await expect(worker.locator('#error-summary')).toBeVisible();
    await expect(worker.locator('article.rule').first().getByRole('textbox')).toHaveValue(odd);
    await expect(commentBox(worker)).toHaveValue(odd);
    await worker.locator('article.rule').first().getByRole('radio').first().check();
    await lookOver(worker);
    await expect(worker.locator('#error-summary'), 'a comment that cannot be kept is not dropped').toBeVisible();
    await comment(worker, 'Fine.');
    await sendDecision(worker);
  });

  await test.step('a reason not to sign', async () => {
    await abby.goto(`${plan}/sign/young_person`);
    await abby.getByText('does not want the tablet').click();
    await abby.getByRole('radio', { name: 'Chose not to sign' }).check();
    await abby.getByLabel(/chooses not to sign: why/).fill(odd);
    await abby.getByRole('button', { name: 'Write it down' }).click();
    await expect(abby.getByRole('alert')).toBeVisible();
    await expect.soft(abby.getByLabel(/chooses not to sign: why/)).toHaveValue(odd);
  });

  await test.step('a new account', async () => {
    const home = await firstHome(dena);
    await dena.goto(`${home}/accounts`);
    await dena.getByLabel('Name').fill('Mo Farrow');
    await dena.getByLabel('E-mail address').fill('abby@larch.example');
    await dena.getByRole('button', { name: 'Invite someone' }).click();
    await expect(dena.getByRole('alert')).toBeVisible();
    await expect.soft(dena.getByLabel('Name')).toHaveValue('Mo Farrow');
    await expect.soft(dena.getByLabel('E-mail address')).toHaveValue('abby@larch.example');
  });

  await test.step('a new young person', async () => {
    await abby.goto('/');
    await abby.getByRole('link', { name: 'Add a young person' }).first().click();
    await abby.getByRole('textbox').fill(`Kit\u202E`);
    await abby.getByRole('button', { name: 'Open their plan' }).click();
    await expect(abby.getByRole('alert')).toBeVisible();
    await expect.soft(abby.getByRole('textbox')).toHaveValue('Kit\u202E');
  });
});

async function firstHome(page) {
  await page.goto('/');
  return page.getByRole('link', { name: 'Set up the home' }).first().getAttribute('href');
}

test('a social worker whose session ended finds their words after the new code', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await authorise(dena, plan);
  const to = await newestReader(dena);
  const worker = await someone();
  const link = await openDecision(worker, dena, to);
  await decide(worker.locator('article.rule').first(), 'Change', 'Please name Cai’s mother.');
  await comment(worker, 'I will ring on Friday.');
  await worker.context().clearCookies();
  await lookOver(worker);
  await expect(worker.getByText('what you wrote is kept')).toBeVisible();
  await worker.getByRole('button', { name: 'Send me the code' }).click();
  await expect(worker).toHaveURL(`${link}/code`);
  await worker.getByRole('textbox').fill(await newestCode(dena, to));
  await worker.getByRole('button', { name: 'Go on' }).click();
  await expect(commentBox(worker)).toHaveValue('I will ring on Friday.');
  await expect(worker.locator('article.rule').first().getByRole('textbox')).toHaveValue('Please name Cai’s mother.');
});

test('a decision sent twice thanks twice', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Gwion');
  await send(abby, plan);
  await authorise(dena, plan);
  const to = await newestReader(dena);
  const worker = await someone();
  await openDecision(worker, dena, to);
  await yesToTheOpen(worker);
  await lookOver(worker);
  await worker.getByRole('button', { name: 'Send my decision' }).dblclick();
  await expect(worker.getByRole('heading', { name: 'Thank you. Your decision is recorded.' })).toBeVisible();
});

test('what was saved is there after the server was killed', async ({ server, abby }) => {
  const plan = await openLikes(abby);
  await likes(abby).fill(WORDS);
  await saveForLater(abby);
  await expect(abby).toHaveURL(plan);
  await server.kill();
  await server.run();
  await openTask(abby, plan, 'What’s good online');
  await expect(likes(abby)).toHaveValue(WORDS);
});

test('words that never reached the server are offered again', async ({ server, abby, watch }) => {
  watch.allow(/ERR_CONNECTION_REFUSED/, /Failed to load resource/);
  await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  const before = await likes(abby).inputValue();
  await server.kill();
  await likes(abby).fill(WORDS);
  await expect(abby.locator('#autosave-waits')).toBeVisible();
  await saveForLater(abby).catch(() => {});
  await server.run();
  // The browser may still be on its way to its own page of the failure.
  await expect(() => abby.goto(url)).toPass();
  await hydrated(abby);
  await expect(likes(abby)).toHaveValue(before);
  await abby.getByRole('button', { name: 'Put them back' }).click();
  await expect(likes(abby)).toHaveValue(WORDS);
  await saveForLater(abby);
  await abby.goto(url);
  await expect(likes(abby)).toHaveValue(WORDS);
});

const stored = (page) => page.locator('#autosave-saved');

test('what is typed is stored in a browser that is never idle', async ({ abby }) => {
  await abby.addInitScript(() => (window.requestIdleCallback = () => 0));
  await openLikes(abby);
  await hydrated(abby);
  await likes(abby).fill(WORDS);
  await expect(stored(abby)).toBeVisible();
});

test('what is typed is stored as it is typed, valid or not, and one line of the history', async ({ abby, dena }) => {
  const plan = await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  for (const words of ['I', 'I like', `I like ${'x'.repeat(2500)}`]) {
    await likes(abby).fill(words);
    await expect(stored(abby)).toBeVisible();
    await dena.goto(url);
    await expect(async () => {
      await dena.reload();
      await expect(likes(dena)).toHaveValue(words, { timeout: 500 });
    }).toPass({ timeout: 8000 });
  }
  await dena.goto(`${plan}/timeline`);
  await expect(dena.getByText(says('Saved a page of “What’s good online”'))).toHaveCount(1);
});

test('a button that is pressed while words are on their way finds no second editor', async ({ abby }) => {
  const plan = await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  let slow;
  const gone = new Promise((done) => (slow = done));
  await abby.route('**/answers/**', async (route) => {
    if (!route.request().postData()?.includes('_go=typing')) return route.continue();
    slow();
    const answer = await route.fetch();
    await new Promise((done) => setTimeout(done, 400));
    await route.fulfill({ response: answer });
  });
  await likes(abby).fill('First');
  await gone;
  await likes(abby).fill('First and second');
  await saveForLater(abby);
  await expect(abby).toHaveURL(plan);
  await abby.unrouteAll({ behavior: 'ignoreErrors' });
  await abby.goto(url);
  await expect(likes(abby)).toHaveValue('First and second');
  await expect(abby.getByRole('button', { name: 'Use these words' })).toHaveCount(0);
});

test('an answer that was lost on the way finds no second editor', async ({ abby, watch }) => {
  watch.allow(/ERR_FAILED/, /Failed to load resource/);
  await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  await abby.route('**/answers/**', async (route) => {
    await route.fetch();
    await route.abort();
  }, { times: 1 });
  await likes(abby).fill('First');
  await expect(abby.locator('#autosave-waits')).toBeVisible();
  await likes(abby).fill('First and second');
  await expect(stored(abby)).toBeVisible({ timeout: 15000 });
  await expect(async () => {
    expect(await abby.evaluate(() => sessionStorage.length)).toBe(0);
  }).toPass();
  await abby.goto(url);
  await expect(likes(abby)).toHaveValue('First and second');
  await expect(abby.getByRole('button', { name: 'Use these words' })).toHaveCount(0);
});

test('without a connection words wait on the device, and other pages send them', async ({ abby, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/, /Failed to load resource/);
  await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  await abby.context().setOffline(true);
  await likes(abby).fill('Typed in the tunnel');
  await expect(abby.locator('#autosave-waits')).toBeVisible();
  await abby.context().setOffline(false);
  await expect(stored(abby)).toBeVisible();

  await abby.context().route('**/do/**', (route) => route.abort());
  watch.allow(/ERR_FAILED/);
  await likes(abby).fill('Typed in the second tunnel');
  await expect(abby.locator('#autosave-waits')).toBeVisible();
  await abby.goto(url.replace(/likes$/, 'people'));
  await abby.context().unroute('**/do/**');
  await abby.reload();
  await hydrated(abby);
  await expect(async () => {
    await abby.goto(url);
    await expect(likes(abby)).toHaveValue('Typed in the second tunnel', { timeout: 500 });
  }).toPass();
});

test('two members of staff see each other, and what was typed at once stands side by side', async ({ abby, dena }) => {
  await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  await dena.goto(url);
  await hydrated(dena);
  await expect(dena.locator('#presence_said')).toContainText(says('Abby Lund has this page open too'));
  await likes(abby).fill('Abby’s words');
  await expect(stored(abby)).toBeVisible();
  await expect(dena.getByRole('link', { name: 'Show what changed' })).toBeVisible({ timeout: 30000 });
  await likes(dena).fill('Dena’s words');
  await expect(dena.locator('#autosave-aside')).toBeVisible();
  await likes(dena).fill('Dena’s words, and more');
  await dena.getByRole('link', { name: 'Look at both' }).click();
  await expect(likes(dena)).toHaveValue('Abby’s words');
  await expect(dena.getByText('Dena’s words, and more')).toHaveCount(1);
  await dena.getByRole('button', { name: 'Use these words' }).click();
  await expect(likes(dena)).toHaveValue('Dena’s words, and more');
});

test('somebody who types no more is warned before they are signed out, and can stay', async ({ abby }) => {
  await abby.clock.install();
  await openLikes(abby);
  await hydrated(abby);
  await abby.clock.fastForward('54:00');
  await expect(abby.locator('#autosave-ending')).toBeHidden();
  await abby.clock.fastForward('01:30');
  await expect(abby.locator('#autosave-ending')).toBeVisible();
  await abby.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(stored(abby)).toBeVisible();
});

test('words of somebody who was timed out are offered to nobody else', async ({ abby }) => {
  await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  await likes(abby).fill('Only Abby may see this.');
  await abby.context().clearCookies();
  await signIn(abby, 'dena');
  await abby.goto(url);
  await hydrated(abby);
  await expect(abby.getByText('You typed words here that did not reach us.')).toBeHidden();
  await abby.context().clearCookies();
  await signIn(abby, 'abby');
  await abby.goto(url);
  await expect(abby.getByText('You typed words here that did not reach us.')).toBeVisible();
});

test('signing out leaves nothing on a shared tablet', async ({ abby }) => {
  await openLikes(abby);
  await hydrated(abby);
  const url = abby.url();
  await likes(abby).fill('Only Abby may see this.');
  await abby.getByRole('button', { name: 'Sign out' }).click();
  await expect(abby).toHaveURL(/\/sign-in/);
  await signIn(abby, 'tom');
  await abby.goto(url);
  await hydrated(abby);
  await expect(abby.getByText('You typed words here that did not reach us.')).toBeHidden();
  await abby.goBack();
  expect(await abby.evaluate(() => sessionStorage.length)).toBe(0);
});
