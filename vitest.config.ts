import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserFlags, findBrowser } from './tests/support/browser.ts';
import vite from './vite.config.ts';

// Every test sees the same clock and the same words, wherever it runs.
process.env.TZ = 'UTC';
process.env.LC_ALL = 'en_US.UTF-8';

const browser = installedBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;

/** Without one the other projects still run; `npm test` installs it or says how. */
function installedBrowser(): string | undefined {
  try {
    return findBrowser({ install: false });
  } catch {
    return undefined;
  }
}

function inNode(name: string, include: string[], more = {}): TestProjectConfiguration {
  return {
    extends: true,
    test: { name, include, exclude: ['**/*.svelte.test.ts'], environment: 'node', ...more },
  };
}

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // A busy machine is slow, not wrong.
      testTimeout: 30_000,
      hookTimeout: 120_000,
      // By default one core is left idle, which is half of a machine with two.
      maxWorkers: '100%',
      projects: [
        inNode('unit', [
          'src/**/*.test.ts',
          'pipeline/**/*.test.ts',
          'eslint/**/*.test.ts',
          'tests/{bench,budgets,steps,support,visual}/**/*.test.ts',
        ]),
        inNode('datasets', ['tests/datasets/**/*.test.ts']),
        inNode('sql', ['tests/sql/**/*.test.ts']),
        // On the built site.
        inNode('site', ['tests/site/**/*.test.ts']),
        // In Node, with a browser that the test drives by itself.
        inNode('engine', ['tests/engine/**/*.test.ts'], { fileParallelism: false }),
        {
          extends: true,
          // What is met only while a test runs would make the server reload the page under it.
          optimizeDeps: {
            include: [
              '@codemirror/autocomplete',
              '@codemirror/commands',
              '@codemirror/lang-sql',
              '@codemirror/language',
              '@codemirror/lint',
              '@codemirror/state',
              '@codemirror/view',
              '@lezer/highlight',
              '@tanstack/virtual-core',
              'apache-arrow',
              'fflate',
              'papaparse',
              'read-excel-file/browser',
              'read-excel-file/universal',
              'sql-formatter',
              'write-excel-file/universal',
            ],
          },
          test: {
            name: 'components',
            include: ['src/**/*.svelte.test.ts', 'tests/{engine,visual}/**/*.svelte.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 900 },
              provider: playwright({
                launchOptions: { executablePath: browser, args: browserFlags() },
                contextOptions: { locale: 'en-US', timezoneId: 'UTC' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
