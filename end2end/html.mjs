// Runs the Nu HTML checker over the pages that the journeys looked at, and ends with 1 where it finds an error that is ours.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const pages = resolve(import.meta.dirname, '../target/end2end-pages');
const [jar] = process.argv.slice(2);

// What Leptos writes by itself, whatever is asked of it: ARCHITECTURE.md, decision of 2026-11-25.
const OF_THE_FRAMEWORK = /^Bogus comment\.$/;

const files = readdirSync(pages).filter((name) => name.endsWith('.html')).map((name) => join(pages, name));
if (files.length < 30) {
  console.error(`only ${files.length} pages are in ${pages}: run \`make test\` first`);
  process.exit(1);
}
const options = ['-jar', jar, '--errors-only', '--exit-zero-always', '--format', 'json', '--stdout'];
const { messages } = JSON.parse(execFileSync('java', [...options, ...files], { maxBuffer: 2 ** 28 }));
const known = messages.filter(({ message }) => OF_THE_FRAMEWORK.test(message));
const ours = messages.filter((it) => !known.includes(it));
for (const { url, message, extract } of ours) console.error(`${url}: ${message}\n    ${extract?.trim()}`);
console.log(`html: ${files.length} pages, ${ours.length} errors, ${known.length} of the framework's own`);
process.exit(ours.length > 0 ? 1 : 0);
