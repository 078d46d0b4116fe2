// What happens between two versions: an emergency, a step that is used, a change that is asked for, a night on the shift.

import {
  answer, approveAll, authorise, axe, expect, fits, handOver, newestCode, newestLink, openDecision, openPlan, RHYS, saveAndGoOn, says, send, signedIn,
  signTyped, takeBack, test,
} from './home.mjs';

const PHONE = { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const WHAT = 'I do not play online on the house tablets for now.';

/** Fills boxes by the beginnings of their names: what is one young person's own has their plan behind it. */
async function fill(page, answers) {
  for (const [name, text] of Object.entries(answers)) await page.locator(`[name="${name}"], [name^="${name}-"]`).first().fill(text);
}

/** A page without a fault for a screen reader, at the width it has. */
async function good(page, name) {
  await axe(page, name);
  await fits(page, name);
}

test('case C: an emergency on a Saturday evening, in two minutes, told, answered and ended', async ({ someone }) => {
  const rhys = await signedIn(someone, RHYS, { viewport: { width: 360, height: 740 } });
  await rhys.getByRole('link', { name: 'Stop something now' }).click();
  await good(rhys, 'emergency');
  await fill(rhys, { why: 'A stranger asked Gwion where he lives.', told_how: 'Rhys, with symbols.' });
  await rhys.getByRole('button', { name: 'Start it now' }).click();
  await expect(rhys.getByText('There is a problem')).toBeVisible();
  await expect(rhys.locator('[name^="why-"]')).toHaveValue('A stranger asked Gwion where he lives.');
  await good(rhys, 'emergency, refused');
  await rhys.getByRole('radio', { name: 'A part of it' }).check();
  await fill(rhys, {
    what: WHAT,
    tried: 'We blocked the player.',
    decided_by: 'Tom Reilly, deputy',
    manager_told: 'Nia Bowen, 19:45',
    stays: 'The talking tablet. The call with Mam.',
  });
  await rhys.getByRole('button', { name: 'Start it now' }).click();
  await expect(rhys.getByText('It holds', { exact: true })).toBeVisible();
  await good(rhys, 'record');
  // No hours of English law in Wales.
  await expect(rhys.getByText('24 hours')).toHaveCount(0);
  const record = rhys.url();

  await test.step('it holds at once on the board and beside the plan', async () => {
    await rhys.goto('/');
    await expect(rhys.locator('.now__urgent')).toContainText(WHAT);
    await good(rhys, 'board');
    await openPlan(rhys, 'Gwion');
    await expect(rhys.getByText(WHAT)).toBeVisible();
  });

  await test.step('the council reads it by link and code, without JavaScript on a phone', async () => {
    await rhys.goto(record);
    await rhys.getByRole('radio').first().check();
    await rhys.getByRole('button', { name: 'Send it now' }).click();
    await expect(rhys.getByText('It has not been read yet')).toBeVisible();
    const eleri = await someone(PHONE);
    const link = await newestLink(rhys, 'eleri.pugh@dyffryn.example');
    await eleri.goto(link);
    await fits(eleri);
    await eleri.getByRole('button', { name: 'Send me the code' }).click();
    await eleri.getByRole('textbox').fill(await newestCode(rhys, 'eleri.pugh@dyffryn.example'));
    await eleri.getByRole('button', { name: 'Go on' }).click();
    await expect(eleri.getByText(WHAT)).toBeVisible();
    await fits(eleri);
    await eleri.getByRole('radio', { name: 'I agree' }).check();
    await eleri.getByRole('button', { name: 'Send my answer' }).click();
    await expect(eleri.getByText('The home has your answer')).toBeVisible();
  });

  await test.step('and it ends', async () => {
    await rhys.goto(record);
    await expect(rhys.getByText('It was read on')).toBeVisible();
    await rhys.locator('summary', { hasText: 'End it' }).click();
    await rhys.locator('form[action$="/emergency_ended"] [name=why]').fill('Filters and friend lists were checked.');
    await rhys.getByRole('button', { name: 'End it now' }).click();
    await expect(rhys.getByRole('heading', { name: 'The emergency restriction ended' })).toBeVisible();
    await rhys.goto('/');
    await expect(rhys.locator('.now__urgent')).toHaveCount(0);
  });
});

test('a breach with its consequence, and a change that the young person asks for, with JavaScript off', async ({ someone }) => {
  const abby = await signedIn(someone, 'abby', PHONE);
  const plan = await openPlan(abby, 'Jay');
  await abby.goto(`${plan}/records/begin/measure`);
  await fits(abby, 'measure');
  await abby.getByRole('radio', { name: 'A short limit' }).check();
  await fill(abby, {
    behaviour: 'He was online at 02:00 for the third night.',
    place: 'His room',
    avoided: 'A talk on Monday.',
    hours: '48',
    what: 'The phone stays in the office.',
    used_by: 'Abby Lund',
    effect: 'He was cross, then slept.',
  });
  await abby.getByRole('button', { name: 'Write this down' }).click();
  await expect(abby.getByText(says('Enter a number from 1 to 24'))).toBeVisible();
  await fill(abby, { hours: '24' });
  await abby.getByRole('button', { name: 'Write this down' }).click();
  await expect(abby.getByText('A manager speaks to whoever used it')).toBeVisible();
  await fits(abby, 'a step that was used');

  await abby.goto(`${plan}/records/begin/request`);
  await fill(abby, { what: '23:30 on Fridays' });
  await abby.getByRole('button', { name: 'Ask for it' }).click();
  await expect(abby.getByText(says('Answer Jay')).first()).toBeVisible();
  await abby.locator('summary', { hasText: 'Answer it' }).click();
  await abby.getByRole('radio', { name: 'No, not now' }).check();
  await fill(abby, { because: 'Four calm weeks first.', told: 'Abby, at tea' });
  await abby.getByRole('button', { name: 'Send the answer' }).click();
  await expect(abby.getByText('Four calm weeks first.')).toBeVisible();
  await abby.goto(`${plan}/records`);
  await fits(abby, 'records');
});

test('every page of records and of the shift is good for everybody', async ({ dena }) => {
  const plan = await openPlan(dena, 'Jay');
  for (const width of [360, 834, 1280]) {
    await dena.setViewportSize({ width, height: 800 });
    for (const path of ['records', 'records/begin/incident', 'records/begin/measure', 'records/begin/request', 'shift', 'not-working']) {
      await dena.goto(`${plan}/${path}`);
      await good(dena, `${path}, ${width}`);
    }
    await dena.goto('/');
    await dena.getByRole('link', { name: 'The shift page' }).first().click();
    await good(dena, `shift, ${width}`);
  }
});

test('an agency worker’s first night, online and offline', async ({ someone, watch }) => {
  watch.allow(/Failed to load resource/);
  const nell = await signedIn(someone, 'nell', { viewport: { width: 360, height: 740 } });
  await nell.getByRole('link', { name: 'The shift page' }).first().click();
  await expect(nell.getByText('You have not read this agreement yet')).toBeVisible();
  const page = nell.url();
  await nell.getByRole('link', { name: 'Three quick checks' }).click();
  await good(nell, 'checks');
  const choose = async (nth, name) => nell.locator('fieldset').nth(nth).getByRole('radio', { name, exact: true }).check();
  await choose(0, 'No');
  await choose(1, 'Yes');
  await choose(2, 'The phone is taken');
  await nell.getByRole('button', { name: 'I have read it' }).click();
  await expect(nell.getByText('Not quite')).toBeVisible();
  await choose(2, 'A calm talk');
  await nell.getByRole('button', { name: 'I have read it' }).click();
  await expect(nell).toHaveURL(page);
  await expect(nell.getByText('You have not read this agreement yet')).toHaveCount(0);

  // What happens at night is written down at night; the managers see it through.
  await nell.getByRole('link', { name: 'Something happened' }).first().click();
  await good(nell, 'night-incident');
  for (const [name, text] of [['found', 'Jay came down at 02:40.'], ['facts', 'An adult account asked for pictures.'], ['support', 'Nell sat with him.']]) {
    await nell.locator(`[name=${name}]`).fill(text);
  }
  for (const [name, value] of [['family', 'contact'], ['happened', 'grooming'], ['disclosed', 'yes']]) {
    await nell.locator(`[name=${name}][value=${value}]`).check();
  }
  await nell.locator('form[action*="/records/begin/"] button').last().click();
  await expect(nell.getByText('It is written down')).toBeVisible();
  await expect(nell.getByText('CEOP').first()).toBeVisible();
  await good(nell, 'whom to tell');
  await nell.goto(page);

  await nell.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await nell.reload();
  await nell.context().setOffline(true);
  await nell.reload();
  await expect(nell.getByText('You have no connection')).toBeVisible();
  await expect(nell.getByText('My phone charges in the office safe').first()).toBeVisible();
  // What needs the server says that there is no connection, and leads to the page that is kept.
  await nell.getByRole('button', { name: 'It is not working' }).first().click();
  await expect(nell.getByRole('heading', { name: 'No connection' })).toBeVisible();
  await expect(nell.getByText('look whether it is there before you send it again')).toBeVisible();
  await fits(nell, 'offline');
  await nell.getByRole('link', { name: 'The shift page' }).click();
  await expect(nell.getByText('You have no connection')).toBeVisible();
  await nell.context().setOffline(false);
  await nell.reload();
  await expect(nell.getByText('You have no connection')).toHaveCount(0);

  await nell.getByRole('button', { name: 'Sign out' }).click();
  await expect(nell.getByRole('button', { name: 'Sign in' })).toBeVisible();
  expect(await nell.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('what everybody knows: put in force, read by the night worker without JavaScript, and the manager sees who has not', async ({ someone, dena }) => {
  await dena.goto('/');
  await dena.getByRole('link', { name: 'What we all know' }).first().click();
  await dena.getByRole('link', { name: 'Signs to watch for' }).click();
  await good(dena, 'policy, proposed');
  await dena.getByRole('link', { name: 'Look at the first text' }).click();
  await expect(dena.getByLabel('The text')).toHaveValue(/^## One sign is not proof/);
  await dena.getByRole('button', { name: 'Put it in force' }).click();
  await good(dena, 'policy, in force');

  const nell = await signedIn(someone, 'nell', PHONE);
  await nell.getByRole('link', { name: says('Read: Signs to watch for') }).click();
  await fits(nell, 'policy to read');
  const choose = (words) => nell.getByRole('radio', { name: words }).check();
  await choose('Nothing by itself');
  await choose('Tell the manager today');
  await choose('Send it to the manager');
  await nell.getByRole('button', { name: 'I have read it' }).click();
  await expect(nell.getByText('Nobody here ever looks at')).toBeVisible();
  await choose('Do not look, copy or send');
  await nell.getByRole('button', { name: 'I have read it' }).click();
  await expect(nell.getByText('Read on')).toBeVisible();

  await dena.goto('/');
  await dena.getByRole('link', { name: 'Overview' }).first().click();
  await expect(dena.getByText(says('Abby Lund has not read: Signs to watch for'))).toBeVisible();
  await expect(dena.getByText(says('Nell Ash has not read'))).toHaveCount(0);
});

test('a review that relaxes: Jay asks alone, hears yes, and one rule loosens in a version of its own', async ({ abby, dena, someone }) => {
  const plan = await openPlan(abby, 'Jay');

  await test.step('Jay asks on the tablet', async () => {
    await abby.goto(`${plan}/turn`);
    await handOver(abby);
    await abby.getByRole('link', { name: 'Ask for a change' }).click();
    await good(abby, 'asking');
    await abby.getByRole('button', { name: 'Ask for it' }).click();
    await good(abby, 'asking, refused');
    await abby.getByRole('radio', { name: /^I ask before I spend/ }).check();
    await abby.getByLabel('What do you want?').fill('£15 a month, not £10.');
    await abby.getByRole('button', { name: 'Ask for it' }).click();
    await expect(abby.getByText('We have it. Thank you for asking.')).toBeVisible();
    await abby.getByRole('link', { name: 'Back to my page' }).click();
    await takeBack(abby);
  });

  await test.step('the answer is yes, and opens a small version that says why', async () => {
    await abby.goto(`${plan}/records`);
    await abby.locator('.table a').first().click();
    await abby.locator('summary', { hasText: 'Answer it' }).click();
    await abby.getByRole('radio', { name: 'Yes', exact: true }).check();
    await fill(abby, { because: 'Three months without a surprise.', told: 'Abby, at tea' });
    await abby.getByRole('button', { name: 'Send the answer' }).click();
    await good(abby, 'a request with its answer');
    await abby.getByRole('button', { name: 'Change this rule in a small version' }).click();
    await answer(abby, { sentence: 'I ask before I spend. Up to £15 a month is mine to decide.' });
    await saveAndGoOn(abby);
    await abby.goto(`${plan}/review`);
    await expect(abby.getByText('£15 a month, not £10.')).toBeVisible();
    await abby.getByRole('radio', { name: 'Loosen', exact: true }).check();
    await abby.getByRole('textbox').last().fill('Three months without a surprise.');
    await abby.getByRole('button', { name: 'Save', exact: false }).last().click();
    await abby.goto(`${plan}/rule`);
    await abby.locator('article.rule', { hasText: '£15' }).getByRole('link', { name: says('Jay’s answer') }).click();
    await answer(abby, { answer: 'agree', words: 'Finally' });
    await saveAndGoOn(abby);
    await send(abby, plan);
    await authorise(dena, plan);
  });

  await test.step('the social worker decides on that, everyone signs, and it counts', async () => {
    const ruth = await someone();
    await openDecision(ruth, dena, 'ruth.adeyemi@fenmarsh.example');
    await approveAll(ruth);
    await signTyped(abby, plan, 'young_person', 'Jay');
    await signTyped(abby, plan, 'key_worker', 'Abby Lund');
    await signTyped(dena, plan, 'manager', 'Dena Okafor');
    await dena.goto(`${plan}/chain`);
    await good(dena, 'the chain');
    await expect(dena.getByText(/Loosen.*Three months without a surprise/)).toBeVisible();
    await dena.goto('/');
    await expect(dena.getByText('the answer was yes')).toHaveCount(0);
  });
});

test('Jay moves on: a closing note, a passport page, and a plan that is kept', async ({ dena }) => {
  const plan = await openPlan(dena, 'Jay');
  await dena.goto(`${plan}/passport`);
  await good(dena, 'passport');
  await dena.goto(`${plan}/leaving`);
  await dena.getByRole('button', { name: says('Jay has left') }).click();
  await good(dena, 'leaving, refused');
  await fill(dena, { where_to: 'Back to Gran', note: 'A calm talk before ten works.' });
  await dena.getByRole('radio', { name: 'No', exact: true }).check();
  await dena.getByRole('radio', { name: 'The social worker' }).check();
  await dena.getByRole('checkbox').first().check();
  await dena.getByRole('button', { name: says('Jay has left') }).click();
  await good(dena, 'who has left');
  await dena.getByRole('link', { name: 'Jay', exact: true }).click();
  await expect(dena.getByText('The agreement ended then.')).toBeVisible();
  await good(dena, 'the plan of somebody who left');
  await dena.getByRole('link', { name: 'The closing note' }).click();
  await dena.locator('.table a').first().click();
  await dena.locator('summary').first().click();
  await fill(dena, { why: 'Gran is ill.' });
  await dena.getByRole('button', { name: says('Jay lives here again') }).click();
  await expect(dena.getByText(says('Jay has moved. Look again')).first()).toBeVisible();
});
