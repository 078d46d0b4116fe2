import { defineConfig } from '@playwright/test';
import { executablePath } from './browser.mjs';

// No limit is tight: a slow machine takes longer, and only a wrong page fails.
const MINUTE = Number(process.env.E2E_PATIENCE ?? 60_000);

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: Number(process.env.E2E_WORKERS ?? 3),
  retries: 0,
  timeout: 15 * MINUTE,
  expect: { timeout: MINUTE },
  reporter: 'list',
  outputDir: process.env.E2E_OUT ?? '../target/end2end',
  use: {
    browserName: 'chromium',
    actionTimeout: MINUTE,
    navigationTimeout: 2 * MINUTE,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
