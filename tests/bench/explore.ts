import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { nativeCopies } from './explore-native.ts';
import { milliseconds, plain, summary, type Line, type Measured } from './measure.ts';
import { peakMemory } from './peak-memory.ts';

const table = 'us_prevailing_wage_levels';
// Native DuckDB takes up to a third longer in one round than in the next.
const rounds = 9;

interface ExploreRun {
  /** From the choice of a table whose part is there to the frame that shows its first rows. */
  readonly firstRows: number;
  /** From the click to the file in the browser's hands. */
  readonly written: number;
  /** The longest task of the page's own thread meanwhile; 0 where none took 50 ms. */
  readonly longestTask: number;
  /** Between two frames while the rows are scrolled through. */
  readonly frames: readonly number[];
  readonly peakMemory: number | null;
}

declare global {
  interface Window {
    exploreTasks: number[];
    /** When the page was clicked last, and when it handed a file over: in milliseconds, by the page's own clock. */
    exploreFile: { clicked: number; made: number };
  }
}

/** The largest table on the page: all of it in a file beside native DuckDB's COPY, its first rows in another order, and its scrolling. */
export async function benchExplore(
  launch: () => Promise<Browser>,
  address: string,
): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  try {
    const runs: ExploreRun[] = [];
    const native: Awaited<ReturnType<typeof nativeCopies>>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const browser = await launch();
      runs.push(await runExplore(browser, address).finally(() => browser.close()));
      native.push(await nativeCopies(table, folder));
    }
    const of = (value: (run: ExploreRun) => number): Measured => summary(runs.map(value));
    const written = of((run) => run.written);
    const beside = (what: string, than: string, native: Measured, budget: string): Line => ({
      what,
      measured: milliseconds(written),
      beside: `${than}: ${milliseconds(native)}`,
      ratio: `${(written.median / native.median).toFixed(2)} ×`,
      budget,
    });
    const frames = summary(runs.flatMap((run) => run.frames));
    return [
      beside(
        `${table} whole as CSV: click to file`,
        'native COPY of the same statement',
        summary(native.map(({ ordered }) => ordered)),
        '≤ 2.0 ×',
      ),
      beside('', 'native COPY as stored', summary(native.map(({ stored }) => stored)), ''),
      plain(
        '  longest task of the page',
        milliseconds(of(({ longestTask }) => longestTask)),
        '100 ms',
      ),
      plain(
        '  peak memory of the tab',
        `${Math.round(of((run) => (run.peakMemory ?? NaN) / 1e6).median)} MB`,
      ),
      plain(
        '  its first rows, the part there',
        milliseconds(of(({ firstRows }) => firstRows)),
        '300 ms',
      ),
      plain('  between frames while scrolling', milliseconds(frames), '16.7 ms'),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runExplore(browser: Browser, address: string): Promise<ExploreRun> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    window.exploreTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.exploreTasks.push(duration);
    }).observe({ type: 'longtask' });
    // Playwright's own way to a click and to a download takes 80 ms, which no reader waits for.
    window.exploreFile = { clicked: 0, made: 0 };
    addEventListener('click', ({ timeStamp }) => (window.exploreFile.clicked = timeStamp), true);
    const addressOf = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      window.exploreFile.made = performance.now();
      return addressOf(file);
    };
  });
  await page.goto(`${address}?rows=${table}`);
  await page.locator('#desk p.count', { hasText: /\d rows$/ }).waitFor({ timeout: 120_000 });
  await page.evaluate(() => (window.exploreTasks = []));
  await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: /^Download CSV of/ }).click(),
  ]);
  const written = await page.evaluate(() => window.exploreFile.made - window.exploreFile.clicked);
  const longestTask = await page.evaluate(() => Math.max(0, ...window.exploreTasks));
  const memory = await peakMemory(browser);
  const firstRows = await sorted(page);
  const frames = await scrolled(page);
  return { firstRows, written, longestTask, frames, peakMemory: memory };
}

/** Another order of the same table: the part is there, the rows are not. */
async function sorted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const grid = document.querySelector('[role=grid]')!;
    const head = grid.querySelectorAll<HTMLElement>('[role=columnheader]')[2]!;
    const begin = performance.now();
    (head.querySelector('button') ?? head).click();
    for (let frame = 0; frame < 2 || !head.ariaSort || grid.ariaBusy === 'true'; frame += 1) {
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - begin;
  });
}

/** Two seconds of scrolling at 3,000 px a second. */
async function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const grid = document.querySelector('[role=grid]')!;
    const times: number[] = [];
    for (let frame = 0; frame < 120; frame += 1) {
      times.push(await new Promise<number>(requestAnimationFrame));
      grid.scrollTop += 50;
    }
    return times.slice(1).map((time, at) => time - times[at]!);
  });
}
