// How long a warm Chromium takes for one page, again and again: `node print-bench.mjs <address> <times>` writes as JSON the
// milliseconds of loading and printing it, and of printing alone. The PDF is tagged, as the paper is.
import { chromium } from '@playwright/test';
import { executablePath } from './browser.mjs';

const [address, times] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage();
const load = () => page.goto(address);
const print = () => page.pdf({ format: 'A4', tagged: true });
await load();
await print();
const whole = [];
const alone = [];
for (let time = 0; time < Number(times); time += 1) {
  const began = performance.now();
  await load();
  const loaded = performance.now();
  await print();
  const printed = performance.now();
  whole.push(printed - began);
  alone.push(printed - loaded);
}
await browser.close();
console.log(JSON.stringify([whole, alone]));
