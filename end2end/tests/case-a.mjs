// Case A: what is typed. The plan file of the project's own tests, read as a person would read it off a paper.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(import.meta.dirname, '../../tests/cases/a.json');

/** A fresh copy: tests may change what they type. People of the directory stand in the file by key, and on the page by name. */
export function caseA() {
  const { rows } = JSON.parse(readFileSync(file, 'utf8'));
  const names = Object.fromEntries(rows.contact.map(({ key, name }) => [key, name]));
  for (const question of ['social_worker', 'team_manager', 'reviewing_officer']) {
    rows.young_person[0][question] = names[rows.young_person[0][question]];
  }
  return rows;
}

/** A day in London, some days from now, as in the case file. */
export const day = (days = 0) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(Date.now() + days * 86_400_000));
