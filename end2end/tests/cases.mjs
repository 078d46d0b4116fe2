// What is typed: the plan files of the project's own tests, read as a person would read them off a paper.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';

const DAY = 86_400_000;

/** The day on which each case is told, which is today. */
const TOLD = { a: Date.UTC(2026, 10, 10), b: Date.UTC(2026, 9, 6), c: Date.UTC(2026, 10, 18), d: Date.UTC(2026, 11, 1) };

/** The same answers, with every date as many days later as the case is old: what is still to come must not have passed. */
function moved(answers, days) {
  if (Array.isArray(answers)) return answers.map((one) => moved(one, days));
  if (typeof answers === 'object') {
    return Object.fromEntries(Object.entries(answers).map(([name, one]) => [name, moved(one, days)]));
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(answers)) return answers;
  return new Date(Date.parse(answers) + days * DAY).toISOString().slice(0, 10);
}

/** The rows of a case, a fresh copy: tests may change what they type. */
export function rowsOf(letter) {
  const file = resolve(import.meta.dirname, `../../tests/cases/${letter}.json`);
  const rows = moved(JSON.parse(readFileSync(file, 'utf8')).rows, Math.floor((Date.now() - TOLD[letter]) / DAY));
  // People of the directory stand in the file by key, and on the page by name.
  const names = Object.fromEntries(rows.contact.map(({ key, name }) => [key, name]));
  for (const question of ['social_worker', 'deputy_social_worker', 'team_manager', 'reviewing_officer']) {
    const key = rows.young_person[0][question];
    if (key) rows.young_person[0][question] = names[key];
  }
  return rows;
}

/** Case A. */
export const caseA = () => rowsOf('a');

/** A day in London, some days from now, as in the case file. */
export const day = (days = 0) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(Date.now() + days * DAY));

/** The order in which a plan is written. */
export const ORDER = [
  'order', 'delegation', 'picture', 'talk', 'own', 'good', 'device', 'place', 'account', 'friend', 'no_contact', 'nothing', 'skills', 'lesson',
  'risk', 'overall', 'rule', 'goes_wrong', 'promises', 'parent', 'start',
];

/** What Accord notes beside an answer by itself: how it came, since when it is awaited, and what was put to the young person. */
const NOTED = /\.(how|by|on|told|since|account|contact)$|^answered_to/;

/** A list of one is the same as the one. */
const plain = (answer) => (Array.isArray(answer) && answer.length === 1 ? answer[0] : answer);

/** The reasons of a rule stand on the page in the order of the risks. */
const reasons = (keys) => plain([keys].flat().toSorted());

/** The rows that were taken out, with the names of people and risks as in the case. */
function taken(file, rows) {
  const contact = (place) => file.rows.contact.find(({ key }) => key === place)?.name ?? place;
  const people = ['social_worker', 'deputy_social_worker', 'team_manager', 'reviewing_officer'];
  const one = ([name, answer]) => {
    if (people.includes(name)) return [name, contact(answer)];
    if (name === 'because') return [name, reasons([answer].flat().map((place) => rows.risk[place - 1].key))];
    return [name, answer];
  };
  return (row) => Object.fromEntries(Object.entries(row).map(one).filter(([name]) => name !== 'key' && !NOTED.test(name)));
}

/** A row as it was typed, without what only the file needs. */
const typed = (row) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => name !== 'key' && !NOTED.test(name))
      .map(([name, answer]) => [name, name === 'because' ? reasons(answer) : plain(answer)]),
  );

/** The plan as a file holds every answer as it was typed, and none that nobody typed; answers with the file. */
export async function asTyped(page, plan, rows) {
  const file = await (await page.request.get(`${plan}/plan.json`)).json();
  const out = taken(file, rows);
  for (const sheet of ['young_person', ...ORDER]) {
    expect((file.rows[sheet] ?? []).map(out), sheet).toEqual((rows[sheet] ?? []).map(typed));
  }
  return file;
}
