// The people of Larch House and what they do, in verbs. Tests import `test` and `expect` from here.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { Server } from './server.mjs';

export { expect };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** These words on the page: names stand there between the invisible marks that keep their writing direction to themselves. */
export function says(text) {
  const letters = [...text].map((letter) => (letter === ' ' ? '\\s+' : letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&')));
  return new RegExp(letters.join('[\\u2068\\u2069]*'));
}

/** Everyone’s password in the demo home. */
export const PASSWORD = 'larch-house-demo';

/** What can go wrong in a page without anyone seeing it, except where a test says that it must. */
class Watch {
  found = [];
  allowed = [];

  /** From here on this line of the console is meant to appear. */
  allow(...patterns) {
    this.allowed.push(...patterns);
  }

  /** The browser itself notes a page that answers with this status. */
  allowStatus(...statuses) {
    this.allow(...statuses.map((status) => new RegExp(`Failed to load resource.*status of ${status} `)));
  }

  note(line) {
    if (!this.allowed.some((pattern) => pattern.test(line))) this.found.push(line);
  }

  over(context) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.note(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.note(`not caught: ${error.error().message}`));
    context.on('response', (response) => {
      if (response.status() >= 500) this.found.push(`${response.status()} from ${response.url()}`);
    });
    context.on('dialog', (dialog) => {
      this.found.push(`a dialog opened: ${dialog.message()}`);
      return dialog.dismiss();
    });
  }
}

export const test = base.extend({
  /** A demo home of this test's own. */
  server: async ({}, use, info) => {
    const server = await Server.start();
    await use(server);
    if (info.status !== info.expectedStatus) await info.attach('server', { body: server.said });
    await server.stop();
  },

  /** Fails the test on any error in a page. */
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    expect(watch.found, 'no error in any page').toEqual([]);
  },

  /** Opens a fresh browser of somebody else: `await someone()`. */
  someone: async ({ browser, server, watch }, use) => {
    const contexts = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: server.url, ...options });
      watch.over(context);
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },

  /** Abby, key worker, signed in. */
  abby: async ({ someone }, use) => use(await signedIn(someone, 'abby')),

  /** Dena, registered manager, signed in. */
  dena: async ({ someone }, use) => use(await signedIn(someone, 'dena')),
});

// ---- Signing in and finding one's way

export async function signedIn(someone, who, options) {
  const page = await someone(options);
  await signIn(page, who);
  return page;
}

/** Gwion's key worker, who works in his home alone. */
export const RHYS = 'rhys@ty-afon.example';

/** Signs in by an address, or by the first name of somebody of Larch House. */
export async function signIn(page, who) {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(who.includes('@') ? who : `${who}@larch.example`);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

/** Opens a young person's plan from the first page; answers with its path. */
export async function openPlan(page, name) {
  await page.goto('/');
  const link = page.getByRole('rowheader').getByRole('link', { name: says(name) });
  const path = (await link.getAttribute('href')).match(/^\/plans\/[^/]+/)[0];
  await link.click();
  await expect(page).toHaveURL(new RegExp(path));
  return path;
}

export async function addYoungPerson(page, home, name) {
  await page.goto('/');
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: home, exact: true }) });
  await section.getByRole('link', { name: 'Add a young person' }).click();
  await page.getByRole('textbox').fill(name);
  await page.getByRole('button', { name: 'Open their plan' }).click();
  await expect(page).toHaveURL(/\/plans\/.*\/young_person\/.*\/name$/);
  return new URL(page.url()).pathname.match(/^\/plans\/[^/]+/)[0];
}

// ---- Answering questions

/** A page can be seen before its last lines have come: counted too soon, they are fewer. */
export const whole = (page) => page.waitForLoadState('domcontentloaded');

/**
 * Types answers into the questions of this page, whatever kind they are, in the order in which it asks them: a question may open by the
 * answer above it. Names that the page does not ask are left out.
 */
export async function answer(page, answers) {
  const form = page.locator('form#questions');
  await expect(form).toBeVisible();
  await whole(page);
  const boxes = await form.locator('[name]').evaluateAll((all) => all.map(({ name, type }) => ({ name, type })));
  const kinds = new Map(boxes.map(({ name, type }) => [name, type]));
  const place = (name) => boxes.findIndex((box) => box.name === name || box.name === `${name}.day`);
  const inOrder = withNamedDays(answers).sort(([one], [other]) => place(one) - place(other));
  for (const [name, given] of inOrder) {
    if (kinds.has(`${name}.day`)) {
      await answerDate(form, name, given);
    } else if (kinds.has(name)) {
      await answerOne(form, name, kinds.get(name), [given].flat());
    }
  }
}

/** The days that have a name on the page, as in `domain::week::DaySet`. */
const DAY_SETS = {
  'mon tue wed thu fri sat sun': 'every_day',
  'mon tue wed thu sun': 'school_nights',
  'fri sat': 'weekend_nights',
  'mon tue wed thu fri': 'weekdays',
  'sat sun': 'weekend',
};

/** Days that have a name are chosen by it, and others one by one. */
function withNamedDays(answers) {
  return Object.entries(answers).flatMap(([name, given]) => {
    if (!/\.\d\.days$/.test(name)) return [[name, given]];
    const set = DAY_SETS[[given].flat().join(' ')];
    const which = name.replace(/days$/, 'which');
    return set ? [[which, set]] : [[which, 'other'], [name, given]];
  });
}

async function answerDate(form, name, date) {
  const parts = Array.isArray(date) ? date : date.split('-').reverse().map((part) => part.replace(/^0/, ''));
  for (const [part, text] of ['day', 'month', 'year'].map((part, at) => [part, parts[at]])) {
    await form.locator(`[name="${name}.${part}"]`).fill(text);
  }
}

async function answerOne(form, name, type, given) {
  const box = form.locator(`[name="${name}"]`);
  // What is seldom needed is folded away.
  const folded = box.first().locator('xpath=ancestor::details[not(@open)]');
  while (await folded.count()) await folded.first().locator('> summary').click();
  if (type === 'radio') {
    // People who work in the home stand there by name; what the form sends is their account.
    const choice = form.locator(`[name="${name}"][value="${given[0]}"]`);
    await ((await choice.count()) ? choice : box.and(form.getByRole('radio', { name: given[0], exact: true }))).check();
  } else if (type === 'checkbox') {
    for (const one of await box.all()) await one.setChecked(given.includes(await one.getAttribute('value')));
  } else {
    await box.fill(given[0]);
  }
}

/** The three buttons under every page of questions. */
export const saveAndGoOn = (page) => page.getByRole('button', { name: 'Save and go on' }).click();
export const saveForLater = (page) => page.getByRole('button', { name: 'Save and come back later' }).click();
export const saveAndAddTime = (page) => page.getByRole('button', { name: 'Save and add another time' }).click();

/** Goes through all pages of one sheet, from the page that is open, until it ends. No page may come back with a fault. */
export async function answerAll(page, answers) {
  for (;;) {
    await answer(page, answers);
    for (const times of ['times', 'school_hours']) {
      if (await page.locator(`[name="${times}.0.from"]`).count()) await answerTimes(page, times, answers);
    }
    const before = page.url();
    await saveAndGoOn(page);
    await expect(page).not.toHaveURL(before);
    await whole(page);
    await expect(page.locator('#error-summary')).toHaveCount(0);
    if (!(await page.locator('form#questions').count())) return;
  }
}

async function answerTimes(page, times, answers) {
  for (let slot = 1; answers[`${times}.${slot}.days`]; slot++) {
    await saveAndAddTime(page);
    await page.locator(`[name="${times}.${slot}.from"]`).waitFor();
    await answer(page, answers);
  }
}

/** The pages of the tasks, by the name on the task list. */
export async function openTask(page, plan, task) {
  await page.goto(plan);
  await page.locator('.tasks').getByRole('link', { name: says(task) }).first().click();
}

/** Answers a sheet that has one row. */
export async function fillTask(page, plan, task, answers) {
  await openTask(page, plan, task);
  await answerAll(page, answers);
}

/** Adds a row to the list that is open. */
export async function addRow(page, button, answers) {
  await page.getByRole('link', { name: button, exact: true }).click();
  await answerAll(page, answers);
  await expect(page.getByRole('link', { name: button, exact: true })).toBeVisible();
}

/** Adds a rule, on its one page, and types the two voices on theirs; `risks` turns the keys in its "because" into the names on the page. */
export async function addRule(page, rule, risks = {}) {
  const { because = [], ...answers } = rule;
  await page.getByRole('link', { name: 'Add a rule', exact: true }).click();
  for (const key of because) await page.getByLabel(risks[key] ?? key, { exact: true }).check();
  await answerAll(page, answers);
  await expect(page.getByRole('link', { name: 'Add a rule', exact: true })).toBeVisible();
  if (!answers.answer) return;
  await page.locator('article.rule').last().getByRole('link', { name: /answer/ }).click();
  await answerAll(page, answers);
  await expect(page.getByRole('link', { name: 'Add a rule', exact: true })).toBeVisible();
}

/** The card of the rule that says this. */
export const ruleCard = (page, words) => page.locator('article.rule').filter({ hasText: words });

/** Opens every part of the check. */
export async function unfold(page) {
  for (const part of await page.locator('details.checked > summary').all()) await part.click();
}

/** A tablet held upright. */
export const TABLET = { width: 834, height: 1112 };

/** How many screens a page is long. */
export async function screens(page) {
  return (await page.evaluate(() => document.documentElement.scrollHeight)) / page.viewportSize().height;
}

/** Follows the way to change an answer from the check, whose parts are open. */
export async function change(page, task, question) {
  const part = page.locator('details.checked', { has: page.getByRole('heading', { name: says(task) }) });
  await part.getByRole('link', { name: `Change ${question}` }).first().click();
}

/** Lets every warning of the check stand, with a reason; answers with how many there were. */
export async function passWarnings(page, plan, reason = 'We look at it together at the first look.') {
  for (let count = 0; ; count++) {
    await page.goto(`${plan}/check`);
    await whole(page);
    const warning = page.locator('.warnings li', { has: page.getByText('It may stand, because …') }).first();
    if (!(await warning.count())) return count;
    await warning.getByText('It may stand, because …').click();
    await warning.getByRole('textbox').fill(reason);
    await warning.getByRole('button', { name: 'Let it stand' }).click();
    await page.waitForURL(`${plan}/check`);
  }
}

// ---- The way of an agreement

export async function send(page, plan) {
  await page.goto(`${plan}/check`);
  await expect(page.locator('#error-summary')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send to the manager' }).click();
  await expect(page).toHaveURL(`${plan}/agreement`);
}

export async function authorise(page, plan) {
  await page.goto(`${plan}/agreement`);
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Authorise and ask the social worker' }).click();
  await expect(page.getByRole('button', { name: 'Send a new link' })).toBeVisible();
}

/** The address that the newest letter goes to. */
export async function newestReader(page) {
  await page.goto('/letters');
  return (await page.locator('article.letter').first().innerText()).match(/[\w.]+@[\w.]+\.example/)[0];
}

/** The newest link that waits for this address. */
export async function newestLink(page, to) {
  await page.goto('/letters');
  return lettersTo(page, to).locator('a.letter__link').first().getAttribute('href');
}

/** The newest code that waits for this address. */
export async function newestCode(page, to) {
  await page.goto('/letters');
  const letter = lettersTo(page, to).filter({ hasText: 'Your code is' }).first();
  return (await letter.innerText()).match(/Your code is (\d{6})/)[1];
}

const lettersTo = (page, to) => page.locator('article.letter').filter({ hasText: to });

/** The social worker opens the link from the letter and types the code from the other letter. */
export async function openDecision(page, reader, to) {
  const link = await newestLink(reader, to);
  await page.goto(link);
  await page.getByRole('button', { name: 'Send me the code' }).click();
  await expect(page).toHaveURL(`${link}/code`);
  await page.getByRole('textbox').fill(await newestCode(reader, to));
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page).toHaveURL(`${link}/plan`);
  await whole(page);
  return link;
}

/** Decides one rule, with words where the verdict opens the box for them. */
export async function decide(card, verdict, words) {
  await card.getByRole('radio', { name: verdict, exact: true }).check();
  if (words) await card.getByRole('textbox').fill(words);
}

/** Says yes to every rule that has no answer yet. */
export async function yesToTheOpen(page) {
  for (const verdict of await page.locator('.verdict').all()) {
    if (!(await verdict.locator('input:checked').count())) await verdict.getByRole('radio').first().check();
  }
}

/** Says something that belongs to no rule. */
export async function comment(page, words) {
  const box = commentBox(page);
  if (!(await box.isVisible())) await page.getByText('Anything else you want to say?').click();
  await box.fill(words);
}

export const commentBox = (page) => page.getByLabel('What else you want to say to the home');
export const lookOver = (page) => page.getByRole('button', { name: 'Look it over before sending' }).click();

/** Says yes to everything that is still open, and sends the decision. */
export async function approveAll(page) {
  await yesToTheOpen(page);
  await sendDecision(page);
}

export async function sendDecision(page) {
  await lookOver(page);
  await page.getByRole('button', { name: 'Send my decision' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you. Your decision is recorded.' })).toBeVisible();
}

/** The PIN with which the tablet is handed over. */
export const PIN = '2580';

/** Gives the tablet to the young person, from a page that offers it. */
export async function handOver(page) {
  await page.getByLabel('Choose a PIN for this hand-over').fill(PIN);
  await page.getByRole('button', { name: 'Give it over now' }).click();
  await expect(page).toHaveURL(/\/turn$/);
}

/** Takes the tablet back. */
export async function takeBack(page) {
  await page.getByLabel(/^PIN of/).fill(PIN);
  await page.getByRole('button', { name: 'Take it back' }).first().click();
  await expect(page).not.toHaveURL(/\/turn/);
}

/** Gives the tablet to the young person, who goes to where they sign. */
export async function handOverToSign(page, plan) {
  await page.goto(`${plan}/sign/young_person`);
  await handOver(page);
  await page.getByRole('link', { name: 'Sign, or say no' }).click();
}

/** Signs by typing a name, for `young_person`, who has the tablet for it, `key_worker` or `manager`. */
export async function signTyped(page, plan, party, name) {
  const isTheirs = party === 'young_person';
  await (isTheirs ? handOverToSign(page, plan) : page.goto(`${plan}/sign/${party}`));
  await page.getByRole('radio', { name: 'Typed name' }).check();
  await page.getByLabel('To type: your name').fill(name);
  if (party !== 'young_person') await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  if (isTheirs) await takeBack(page);
  await expect(page).toHaveURL(`${plan}/agreement`);
}

/** Adds the paper of a version, printed and scanned without a stroke of ink. */
export async function addScan(page, plan, version) {
  const paper = await page.request.get(`${plan}/versions/${version}/paper.pdf`);
  await page.goto(`${plan}/scan`);
  const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: await paper.body() };
  await page.getByLabel('The scan, as a PDF').setInputFiles(scan);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Add the scan' }).click();
  await expect(page.getByRole('heading', { name: 'Scans that are kept' })).toBeVisible();
}

/** Draws two lines on the pad, as a hand would. */
export async function draw(page) {
  const pad = page.locator('canvas.pad__canvas');
  await pad.scrollIntoViewIfNeeded();
  const area = await pad.boundingBox();
  const at = (x, y) => [area.x + area.width * x, area.y + area.height * y];
  for (const line of [
    [[0.1, 0.3], [0.2, 0.7], [0.3, 0.3], [0.4, 0.7]],
    [[0.5, 0.5], [0.7, 0.4], [0.9, 0.6]],
  ]) {
    await page.mouse.move(...at(...line[0]));
    await page.mouse.down();
    for (const point of line.slice(1)) await page.mouse.move(...at(...point), { steps: 8 });
    await page.mouse.up();
  }
}

// ---- What every page must be

/** Waits until the islands of this page answer. */
export async function hydrated(page) {
  await expect(page.locator('html[data-islands=awake]')).toBeAttached();
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No barrier that axe knows of. */
export async function axe(page, where = page.url()) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.target.join(' ')}\n  ${node.failureSummary?.replaceAll('\n', '\n  ')}`),
  );
  expect.soft(lines, `axe finds nothing on ${where}`).toEqual([]);
}

/** Nothing sticks out to the right. */
export async function fits(page, where = page.url()) {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect.soft(wide, `${where} fits ${room} px`).toBeLessThanOrEqual(room);
}
