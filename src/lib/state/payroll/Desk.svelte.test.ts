import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Desk } from './Desk.svelte.ts';
import type { PayrollReader } from './PayrollReader.ts';
import type { PayrollTaken } from './take-payroll.ts';

const engine = {
  put: vi.fn(async () => {}),
  held: vi.fn(async () => 4096),
  end: vi.fn(async () => {}),
};
const fetchAll = vi.fn(async () => {});
const rehearse = vi.fn<(reader: PayrollReader, signal: AbortSignal) => Promise<void>>(
  async () => {},
);
const onread = vi.fn<(read: PayrollTaken) => Promise<void>>(async () => {});
const dollars = { USD: 1 };
let desk: Desk;

beforeEach(() => {
  vi.resetAllMocks();
  engine.held.mockResolvedValue(4096);
  desk = new Desk({
    engine,
    fetchAll,
    rehearse,
    unitsPerUsd: () => dollars,
    onread,
  });
});

afterEach(() => desk.forget());

const clear = 'Job title,Location,Annual salary\nNurse,"Austin, TX",61000\nCook,Texas,N/A\n';
const open = (text: string, name = 'pay.csv') => desk.open(async () => ({ name, text }));

it('opens a file only once everything is fetched, and counts requests from then on', async () => {
  fetchAll.mockImplementation(async () => expect(desk.requests.since).toBeNull());
  await open(clear);
  expect(fetchAll).toHaveBeenCalledOnce();
  expect(desk.stage).toBe('looked');
  expect(desk.requests.since).not.toBeNull();
  expect(desk.file?.mapping.pay).toEqual([{ at: 2, period: 'year' }]);
});

it('rehearses until there is a file, and no longer', async () => {
  const ended = vi.fn();
  rehearse.mockImplementation(async (_, signal) => {
    signal.addEventListener('abort', ended);
  });
  await desk.prepare();
  expect(rehearse).toHaveBeenCalledOnce();
  expect(ended).not.toHaveBeenCalled();
  await open(clear);
  expect(ended).toHaveBeenCalledOnce();
});

it('says why nothing is opened where something could not be fetched, and tries again', async () => {
  fetchAll.mockRejectedValueOnce(new Error('The areas could not be loaded.'));
  await open(clear);
  expect(desk.problem).toBe('The areas could not be loaded.');
  expect(desk.stage).toBe('empty');
  await open(clear);
  expect(desk.stage).toBe('looked');
  expect(desk.problem).toBeNull();
});

it('reads the rows into the engine, and keeps none of them itself', async () => {
  await open(clear);
  const before = desk.revision;
  await desk.readWhole();
  expect(desk.stage).toBe('read');
  expect(desk.read?.account).toMatchObject({ rows: 2, accepted: 1, corrected: 0, refused: 1 });
  expect(engine.put).toHaveBeenCalledOnce();
  expect(onread.mock.calls[0]?.[0].jobs.map(({ title }) => title)).toEqual(['Nurse']);
  expect(desk.read).not.toHaveProperty('table');
  expect(desk.revision).toBeGreaterThan(before);
});

it('reads while its reader looks at the columns, and shows nothing of it before it is asked to', async () => {
  await open(clear);
  await vi.waitFor(() => expect(engine.put).toHaveBeenCalledOnce());
  expect([desk.stage, desk.read]).toEqual(['looked', null]);
  await desk.readWhole();
  expect(engine.put).toHaveBeenCalledOnce();
  expect(desk.read?.account.rows).toBe(2);
});

it('reads anew what is taken otherwise', async () => {
  await open(clear);
  await vi.waitFor(() => expect(engine.put).toHaveBeenCalledOnce());
  const { mapping } = desk.file!;
  desk.remap({ ...mapping, pay: [{ at: 2, period: 'hour' }] });
  await desk.readWhole();
  expect(engine.put).toHaveBeenCalledTimes(2);
  expect(desk.read?.account).toMatchObject({ accepted: 0, refused: 2 });
});

it('does not read what leaves a question open', async () => {
  await open('Job title,Pay\nNurse,4100\nCook,2900\n');
  expect(desk.file?.unanswered.map(({ about }) => about)).toContain('period');
  await desk.readWhole();
  expect(engine.put).not.toHaveBeenCalled();
  expect(desk.stage).toBe('looked');
});

it('keeps the file before where the next cannot be opened', async () => {
  await open(clear);
  await open('%PDF-1.7 \u0000\u0001', 'report.pdf');
  expect(desk.problem).not.toBeNull();
  expect(desk.stage).toBe('looked');
  expect(desk.fileName).toBe('pay.csv');
});

it('takes the latest of two files, whichever is ready first', async () => {
  let bring = (_: { name: string; text: string }) => {};
  const slow = desk.open(() => new Promise((resolve) => (bring = resolve)));
  await open(clear, 'second.csv');
  bring({ name: 'first.csv', text: clear });
  await slow;
  expect(desk.fileName).toBe('second.csv');
});

it('says why the engine could not take the rows, and keeps how the file is read', async () => {
  engine.put.mockRejectedValueOnce(new Error('Out of memory'));
  await open(clear);
  await desk.readWhole();
  expect(desk.problem).toBe('Out of memory');
  expect(desk.stage).toBe('looked');
});

it('forgets the file, ends the engine, and says how much that gave back', async () => {
  await open(clear);
  await desk.readWhole();
  await desk.forget();
  expect(engine.end).toHaveBeenCalledOnce();
  expect(desk.forgotten).toEqual({ bytes: 4096 });
  expect([desk.file, desk.read]).toEqual([null, null]);
  expect(desk.stage).toBe('empty');
});
