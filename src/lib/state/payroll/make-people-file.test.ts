import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { payrollPeopleFinding } from '#lib/data/findings/payroll-people-finding.ts';
import { viewOf } from '#lib/domain/view.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { payrollPeople } from '#lib/data/questions/payroll-people.ts';
import { finestPlace } from '#lib/data/payroll/market.ts';
import { makePeopleFile } from './make-people-file.ts';
import { csvFile } from '../../../../tests/support/file-text.ts';

const question = payrollPeople({
  ...{ desk: 1, target: 'p50', bands: false, ageing: 1, weights: finestPlace },
  order: 'line',
  names: ['Name'],
});
const empty = Object.fromEntries(question.columns.map(({ name }) => [name, null]));
const row = { ...empty, pay_period: 'year' };
const rows = [
  { ...row, line: 2, pay: 50_000, market_ratio: 0.9, original_1: '=cmd()' },
  { ...row, line: 3, pay: 60_000, market_ratio: 1.1, original_1: 'Ann' },
];
const answer = { question, rows, sources: [] };
const seen = {
  lens: defaultLens,
  rates: null,
  tables: null,
  address: 'https://pay.example/benchmark',
};

// Both files are of the same moment.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-15T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

it('is byte by byte what a figure of everybody saves', async () => {
  const { blob, name, people } = await makePeopleFile(answer, { ...seen, format: 'csv' });
  const view = viewOf(answer, seen);
  const content = { view, finding: payrollPeopleFinding(view), subject: 'payroll everybody' };
  const making = { generated: new Date(), rates: null, tables: null };
  const text = await csvFile({ ...content, address: seen.address }, making);
  expect(await blob.text()).toBe(text);
  expect(text).toContain("'=cmd()");
  expect(people).toBe(2);
  expect(name).toMatch(/payroll-everybody.*\.csv$/);
});

it('is a workbook where one is wanted', async () => {
  const { blob, name } = await makePeopleFile(answer, { ...seen, format: 'excel' });
  expect(new Uint8Array(await blob.slice(0, 2).arrayBuffer())).toEqual(Uint8Array.of(0x50, 0x4b));
  expect(name).toMatch(/\.xlsx$/);
});
