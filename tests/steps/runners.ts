import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { commandOf, run, type Program } from '#pipeline/program.ts';
import { findBrowser } from '../support/browser.ts';
import { nothing, orBroken, type Outcome } from './outcome.ts';
import { readPlaywrightReport, type PlaywrightReport } from './playwright-report.ts';
import { readVitestReport, type VitestReport } from './vitest-report.ts';

/** Runs projects of vitest.config.ts and counts their tests. */
export function vitest(title: string, ...projects: string[]): Promise<Outcome> {
  const report = reportFile(`vitest-${projects.join('-')}`);
  const args = ['run', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = { script: commandOf('vitest'), args: [...args, ...reporters] };
  return counted<VitestReport>(title, program, report, readVitestReport);
}

/** Runs playwright.config.ts and counts its tests. */
export function playwright(title: string): Promise<Outcome> {
  const report = reportFile('playwright');
  const program = {
    script: commandOf('@playwright/test', 'playwright'),
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...foundBrowser() },
  };
  return counted<PlaywrightReport>(title, program, report, readPlaywrightReport);
}

/** Finds a browser now, installing one where that can be done, and tells every program after it. */
export function foundBrowser(): { CHROMIUM_PATH: string } {
  process.env.CHROMIUM_PATH = findBrowser();
  return { CHROMIUM_PATH: process.env.CHROMIUM_PATH };
}

async function counted<Report>(
  title: string,
  program: Program,
  file: string,
  read: (report: Report) => Outcome,
): Promise<Outcome> {
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const { ok, tail } = await run(program);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const outcome = text ? read(JSON.parse(text) as Report) : nothing;
  return orBroken(title, outcome, ok, tail);
}

function reportFile(name: string): string {
  return resolve('.atlas/reports', `${name}.json`);
}
