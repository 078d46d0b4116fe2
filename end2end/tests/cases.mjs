// Case A: what is typed. The plan file of the project's own tests, read as a person would read it off a paper.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../../tests/cases/a.json');

/** The day on which the case is told, which is today. */
const TOLD = Date.UTC(2026, 10, 10);
const DAY = 86_400_000;

/** The same answers, with every date as many days later as the case is old: what is still to come must not have passed. */
function moved(answers) {
  if (Array.isArray(answers)) return answers.map(moved);
  if (typeof answers === 'object') return Object.fromEntries(Object.entries(answers).map(([name, one]) => [name, moved(one)]));
  if (!/^\d{4}-\d\d-\d\d$/.test(answers)) return answers;
  const days = Math.floor((Date.now() - TOLD) / DAY);
  return new Date(Date.parse(answers) + days * DAY).toISOString().slice(0, 10);
}

/** A fresh copy: tests may change what they type. People of the directory stand in the file by key, and on the page by name. */
export function caseA() {
  const rows = moved(JSON.parse(readFileSync(file, 'utf8')).rows);
  const names = Object.fromEntries(rows.contact.map(({ key, name }) => [key, name]));
  for (const question of ['social_worker', 'team_manager', 'reviewing_officer']) {
    rows.young_person[0][question] = names[rows.young_person[0][question]];
  }
  return rows;
}

/** A day in London, some days from now, as in the case file. */
export const day = (days = 0) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(Date.now() + days * DAY));
