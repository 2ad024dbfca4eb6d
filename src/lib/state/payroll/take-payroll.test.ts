import { beforeEach, expect, it, vi } from 'vitest';
import { payrollOwnTable } from '#lib/data/payroll/payroll-own-table.ts';
import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { PayrollAccount } from '#lib/domain/payroll/payroll-account.ts';
import { previewOf } from '#lib/data/payroll/preview-of.ts';
import { suggestMapping } from '#lib/data/payroll/suggest-mapping.ts';
import type { PayrollReader } from './PayrollReader.ts';
import { beginPayroll, takePayroll } from './take-payroll.ts';

const source = { name: 'p.csv', text: 'Title,Annual Salary\nCook,40000\n' };
const account: PayrollAccount = {
  ...{ rows: 1, accepted: 1, corrected: 0, refused: 0, blank: 0 },
  ...{ corrections: [], refusals: [], refusedRows: [] },
};
const rest = { names: [], jobs: [], places: [], account, refusedCsv: new Blob() };
const taken: number[] = [];

const put = vi.fn(async (table: OwnTable | ComingTable) => {
  for await (const { rows } of table.batches) taken.push(rows);
});
const read = vi.fn<PayrollReader['read']>();

const preview = await previewOf(source);
const { mapping } = suggestMapping(preview);
const payroll = { source, preview, mapping, unitsPerUsd: {} };

const take = (signal = new AbortController().signal) =>
  takePayroll({ read }, { put }, payroll, { signal, onProgress: () => {} });

const begin = (signal: AbortSignal) =>
  beginPayroll({ read }, { put }, payroll, { signal, onProgress: () => {} });

/** Reads until it is withdrawn. */
const endless = (...[, , , { signal }]: Parameters<PayrollReader['read']>) =>
  new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

beforeEach(() => {
  vi.clearAllMocks();
  taken.length = 0;
  read.mockImplementation(async (...[, , , { onBatches }]) => {
    onBatches?.([{ rows: 1, columns: [] }]);
    const batches = [{ rows: 2, columns: [] }];
    return { ...rest, table: { ...payrollOwnTable('p.csv', []), batches } };
  });
});

it('hands the engine what is read on the way, and then the rest', async () => {
  expect(await take()).toEqual(rest);
  expect(taken).toEqual([1, 2]);
  const [table] = put.mock.lastCall!;
  expect(table.columns.slice(-2).map(({ name }) => name)).toEqual(['original_1', 'original_2']);
});

it('reads no further where the engine does not take it, and throws why', async () => {
  read.mockImplementation(endless);
  put.mockRejectedValueOnce(new Error('not enough memory'));
  await expect(take()).rejects.toThrow('not enough memory');
});

it('is over for the engine too once it is withdrawn', async () => {
  read.mockImplementation(endless);
  const withdrawal = new AbortController();
  const over = take(withdrawal.signal);
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  withdrawal.abort(new Error('withdrawn'));
  await expect(over).rejects.toThrow('withdrawn');
  await expect(put.mock.results.at(-1)?.value).rejects.toThrow('withdrawn');
});

it('is read and taken before it is asked for, and not over before that', async () => {
  const over = vi.fn();
  const taking = begin(new AbortController().signal);
  void taking.over.then(over);
  await vi.waitFor(() => expect(taken).toEqual([1, 2]));
  expect(over).not.toHaveBeenCalled();
  expect(await taking.finish()).toEqual(rest);
  await taking.over;
});

it('can be withdrawn once it is read whole, and is over then', async () => {
  const withdrawal = new AbortController();
  const taking = begin(withdrawal.signal);
  await vi.waitFor(() => expect(taken).toEqual([1, 2]));
  withdrawal.abort(new Error('withdrawn'));
  await taking.over;
  await expect(put.mock.results.at(-1)?.value).rejects.toThrow('withdrawn');
});
