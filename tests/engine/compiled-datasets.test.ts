import type { Browser, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { questionKey, type Question } from '#lib/domain/question.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { hostEngine, launchBrowser, type Host } from '../support/engine-host.ts';
import { everyQuestion } from '../support/questions.ts';
import { metrosOf, questionOf } from '../support/sample-questions.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let host: Host;
let browser: Browser;
let page: Page;

const native = openDatasets();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
  host = await hostEngine(folder, 'static');
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(host.origin);
  await page.evaluate(() => {
    window.engine = new window.atlas.BrowserEngine({ dataUrl: '/data', engineUrl: '/engine' });
  });
});

afterAll(async () => {
  await browser.close();
  await host.close();
  await native.close();
  await rm(folder, { recursive: true });
});

const askHere = (question: Question) =>
  page.evaluate((asked) => window.engine.ask(asked), question);

it('gives the published median of 11-9111, May 2025, in both engines', async () => {
  const question = questionOf(
    "select annual_p50 from us_oews_national where year = 2025 and soc_code = '11-9111'",
    [],
    ['annual_p50'],
    [{ table: 'us_oews_national' }],
  );
  expect((await native.ask(question)).rows).toEqual([{ annual_p50: 123860 }]);
  expect((await askHere(question)).rows).toEqual([{ annual_p50: 123860 }]);
});

it('reads one partition of the metros in both engines', async () => {
  const question = metrosOf('11-9111', '11');
  const { rows } = await native.ask(question);
  expect(rows.length).toBeGreaterThan(500);
  expect((await askHere(question)).rows).toEqual(rows);
  expect(host.hits.filter((path) => path.includes('/metros_'))).toHaveLength(1);
});

const questions = new Map(everyQuestion().map((question) => [questionKey(question), question]));

it.each([...questions])('has the same answer in both engines: %s', async (_, question) => {
  const { rows, sources } = await native.ask(question);
  const answer = await askHere(question);
  expect(answer.rows).toEqual(rows);
  expect(answer.sources).toEqual(sources);
});
