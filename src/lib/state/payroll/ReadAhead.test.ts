import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { previewOf } from '#lib/data/payroll/preview-of.ts';
import { suggestMapping } from '#lib/data/payroll/suggest-mapping.ts';
import { ReadAhead } from './ReadAhead.ts';
import type { PayrollTaken, PayrollTaking, PayrollToTake } from './take-payroll.ts';

const source = { name: 'p.csv', text: 'Title,Annual Salary\nCook,40000\n' };
const preview = await previewOf(source);
const { mapping } = suggestMapping(preview);
const payroll: PayrollToTake = { source, preview, mapping, unitsPerUsd: { USD: 1 } };
const other: PayrollToTake = { ...payroll, mapping: { ...mapping } };
const taken: PayrollTaken = {
  ...{ names: ['Title'], jobs: [], places: [], refusedCsv: new Blob() },
  account: {
    ...{ rows: 1, accepted: 1, corrected: 0, refused: 0, blank: 0 },
    ...{ corrections: [], refusals: [], refusedRows: [] },
  },
};

const finish = vi.fn<PayrollTaking['finish']>();
/** Of each that began, the way to say that it is over. */
let end: (() => void)[];
const begin = vi.fn<(payroll: PayrollToTake, signal: AbortSignal) => Promise<PayrollTaking>>();
let ahead: ReadAhead;

const signalOf = (call: number): AbortSignal => begin.mock.calls[call]![1];
const none = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  end = [];
  finish.mockResolvedValue(taken);
  begin.mockImplementation(async () => ({
    finish,
    over: new Promise<void>((resolve) => end.push(resolve)),
  }));
  ahead = new ReadAhead(begin);
});

afterEach(() => vi.useRealTimers());

it('begins once nothing has changed for a moment, and not once for each change', async () => {
  ahead.begin(other);
  await vi.advanceTimersByTimeAsync(200);
  ahead.begin(payroll);
  await vi.advanceTimersByTimeAsync(200);
  expect(begin).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(begin).toHaveBeenCalledOnce();
  expect(begin.mock.calls[0]![0]).toBe(payroll);
});

it('finishes what is under way, where it is what is asked for', async () => {
  ahead.begin(payroll);
  await vi.advanceTimersByTimeAsync(500);
  expect(await ahead.finish({ ...payroll }, none)).toBe(taken);
  expect(begin).toHaveBeenCalledOnce();
  expect(finish).toHaveBeenCalledOnce();
});

it('does not wait where it is asked before it has begun', async () => {
  ahead.begin(payroll);
  expect(await ahead.finish(payroll, none)).toBe(taken);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(begin).toHaveBeenCalledOnce();
});

it.each(Object.entries({ mapping: other, rates: { ...payroll, unitsPerUsd: { USD: 1 } } }))(
  'withdraws what is under way where another %s is asked for, and begins that once it is over',
  async (_, asked) => {
    ahead.begin(payroll);
    await vi.advanceTimersByTimeAsync(500);
    const finished = ahead.finish(asked, none);
    await vi.advanceTimersByTimeAsync(0);
    expect(signalOf(0).aborted).toBe(true);
    expect(begin).toHaveBeenCalledOnce();
    end[0]!();
    expect(await finished).toBe(taken);
    expect(begin.mock.calls[1]![0]).toBe(asked);
  },
);

it('withdraws what nobody asked for, and what its caller withdraws', async () => {
  ahead.begin(payroll);
  await vi.advanceTimersByTimeAsync(500);
  ahead.withdraw();
  expect(signalOf(0).aborted).toBe(true);
  end[0]!();
  finish.mockImplementation(() => new Promise(() => {}));
  const withdrawal = new AbortController();
  void ahead.finish(payroll, withdrawal.signal);
  await vi.advanceTimersByTimeAsync(0);
  ahead.withdraw();
  expect(signalOf(1).aborted).toBe(false);
  withdrawal.abort();
  expect(signalOf(1).aborted).toBe(true);
});

it('says why something could not begin to whoever asks for it, and begins the next', async () => {
  begin.mockRejectedValueOnce(new Error('no engine'));
  ahead.begin(payroll);
  await vi.advanceTimersByTimeAsync(500);
  await expect(ahead.finish(payroll, none)).rejects.toThrow('no engine');
  expect(await ahead.finish(payroll, none)).toBe(taken);
});
