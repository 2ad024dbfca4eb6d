import { chromium, type Browser } from '@playwright/test';

// Headless Chromium as root needs no sandbox, and on its own speaks to nobody.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser for a test that drives its own pages: `CHROMIUM_PATH`, or Playwright's download. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: flags });
}
