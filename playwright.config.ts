import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './tests/support/browser.ts';

// A port of its own for each run, which its workers are told.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000));
const port = Number(process.env.E2E_PORT);
const base = process.env.BASE_PATH ?? '';
const isCi = Boolean(process.env.CI);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileDir}/stored/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A machine of CI may be far slower than any here: two engines at once took more than 15 s to their first
  // rows. What fails there by its pace alone is waited for longer, tried once more and named.
  retries: isCi ? 1 : 0,
  timeout: isCi ? 240_000 : 120_000,
  expect: { timeout: isCi ? 45_000 : 15_000 },
  globalTimeout: (isCi ? 50 : 30) * 60_000,
  forbidOnly: isCi,
  use: {
    baseURL: `http://localhost:${port}${base}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findBrowser(), args: browserFlags() },
  },
  webServer: {
    command: 'node --import tsx tests/support/built-site.ts',
    url: `http://localhost:${port}${base}/`,
    env: { PORT: String(port), BASE_PATH: base },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
