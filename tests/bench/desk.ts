import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { nativeTime } from './desk-native.ts';
import { runDesk, type DeskRun } from './desk-page.ts';
import { writePayroll, type PayrollOnDisk } from './desk-payroll.ts';
import { milliseconds, plain, summary, type Line, type Measured } from './measure.ts';

const rounds = 3;

/** A payroll of 100,000 rows on the page beside native DuckDB, and one of 1,000,000. */
export async function benchDesk(browser: () => Promise<Browser>, address: string): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  try {
    const usual = await besideNative(browser, address, writePayroll(folder, 100_000));
    const large = writePayroll(folder, 1_000_000);
    return [...usual, ...linesOfLarge(await alone(browser, address, large.path), large.bytes)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function besideNative(
  browser: () => Promise<Browser>,
  address: string,
  payroll: PayrollOnDisk,
): Promise<Line[]> {
  const runs: DeskRun[] = [];
  const native: number[] = [];
  const single: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    runs.push(await alone(browser, address, payroll.path));
    native.push(await nativeTime(payroll));
    single.push(await nativeTime(payroll, 1));
  }
  const of = (value: (run: DeskRun) => number): Measured => summary(runs.map(value));
  const ours = of(({ looked, grouped, matching }) => looked + grouped - matching);
  const beside = (what: string, measured: Measured, than: Measured, budget: string): Line => ({
    what,
    measured: milliseconds(measured),
    beside: `${what === '' ? 'one thread' : 'native DuckDB'}: ${milliseconds(than)}`,
    ratio: `${(measured.median / than.median).toFixed(2)} ×`,
    budget,
  });
  return [
    beside('payroll of 100,000 rows: drop to first groups', ours, summary(native), '≤ 2.0 ×'),
    beside('', ours, summary(single), ''),
    plain('  of that: the file looked at', milliseconds(of(({ looked }) => looked))),
    plain(
      '  of that: read, taken, grouped, painted',
      milliseconds(of(({ grouped, matching }) => grouped - matching)),
    ),
    plain('  beside it: its titles matched', milliseconds(of(({ matching }) => matching))),
    plain(
      '  longest task of the page',
      milliseconds(of(({ longestTask }) => longestTask)),
      '100 ms',
    ),
    plain('  peak memory of the tab', megabytes(of(({ peakMemory }) => peakMemory ?? NaN).median)),
    plain('  everybody as CSV: click to file', milliseconds(of(({ everybody }) => everybody))),
    plain('  peak memory with it', megabytes(of(({ peakWithFile }) => peakWithFile ?? NaN).median)),
  ];
}

const linesOfLarge = (run: DeskRun, bytes: number): Line[] => [
  plain(
    `payroll of 1,000,000 rows, ${megabytes(bytes)}: drop to first groups`,
    `${((run.looked + run.grouped - run.matching) / 1_000).toFixed(1)} s`,
    'the tab lives',
  ),
  plain('  beside it: its titles matched', `${(run.matching / 1_000).toFixed(1)} s`),
  plain('  longest task of the page', `${run.longestTask.toFixed(0)} ms`, '100 ms'),
  plain('  peak memory of the tab', megabytes(run.peakMemory ?? NaN)),
  plain('  everybody as CSV: click to file', `${(run.everybody / 1_000).toFixed(1)} s`),
  plain('  peak memory with it', megabytes(run.peakWithFile ?? NaN)),
];

/** In a browser of its own, so that its memory is that of one payroll. */
async function alone(
  launch: () => Promise<Browser>,
  address: string,
  path: string,
): Promise<DeskRun> {
  const browser = await launch();
  try {
    return await runDesk(browser, address, path);
  } finally {
    await browser.close();
  }
}

const megabytes = (bytes: number): string =>
  Number.isNaN(bytes) ? 'not told here' : `${(bytes / 1e6).toFixed(0)} MB`;
