// Which browser is driven: the one named in CHROMIUM, or else what the system has. The one without windows takes half the time.

import { existsSync } from 'node:fs';

const KNOWN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const named = process.env.CHROMIUM;

export const executablePath = named ?? KNOWN.find((path) => existsSync(path)) ?? KNOWN[1];
if (!existsSync(executablePath)) {
  throw new Error(`There is no browser at ${executablePath}. Install Debian's package "chromium-headless-shell" or "chromium", or name another in CHROMIUM.`);
}
