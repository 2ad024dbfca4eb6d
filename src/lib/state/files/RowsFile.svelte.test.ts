import { Table, tableToIPC, vectorFromArray, Utf8, Float64 } from 'apache-arrow';
import { afterEach, expect, it, vi } from 'vitest';
import type { Column, Question } from '#lib/domain/question.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { RowsFile } from './RowsFile.svelte.ts';

const columns: readonly Column[] = [
  { name: 'title', label: 'Title', kind: 'text' },
  { name: 'jobs', label: 'Jobs', kind: 'count' },
];
const question: Question = {
  id: 'table-rows',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  columns,
  reads: [],
};
const rows = {
  statements: [question.statement],
  reads: [],
  count: null,
  rates: null,
  content: {
    view: viewOf({ question, rows: [], sources: [] }, { lens: defaultLens, rates: null }),
    finding: { headline: 'Jobs', subtitle: '', sentence: 'Jobs.' },
    subject: 'jobs',
    address: 'https://pay.example/explore',
  },
  tables: null,
};

const prepare = async () => rows;

/** The messages of a stream of some batches of a thousand rows: schema, batches. */
function messagesOf(batches: number): Uint8Array<ArrayBuffer>[] {
  const titles = Array.from({ length: 1_000 }, (_, row) => (row % 2 ? `=${row}` : `"${row}"`));
  const table = new Table({
    title: vectorFromArray(titles, new Utf8()),
    jobs: vectorFromArray(
      titles.map((_, row) => (row === 7 ? null : row)),
      new Float64(),
    ),
  });
  const bytes = new Uint8Array(tableToIPC(table, 'stream'));
  // A message begins with four bytes of ones, and the length of its metadata.
  const view = new DataView(bytes.buffer);
  const schema = 8 + view.getInt32(4, true);
  const head = bytes.slice(0, schema);
  const batch = bytes.slice(schema, bytes.length - 8);
  return [head, ...Array.from({ length: batches }, () => batch.slice())];
}

type Stream = EngineState['stream'];

const streaming =
  (messages: readonly Uint8Array<ArrayBuffer>[]): Stream =>
  async (_, take, signal) => {
    for (const message of messages) {
      signal?.throwIfAborted();
      await take(message.slice());
    }
  };

/** The workers that are started from now on. */
function startedWorkers(): readonly Worker[] {
  const workers: Worker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends Worker {
      constructor(...of: ConstructorParameters<typeof Worker>) {
        super(...of);
        workers.push(this);
      }
    },
  );
  return workers;
}

let file: RowsFile;
afterEach(() => {
  file.end();
  vi.unstubAllGlobals();
});

it('writes every row that the engine hands over, and says how many are written', async () => {
  file = new RowsFile({ stream: streaming(messagesOf(20)) });
  await file.start(['csv']);
  const made = file.make('csv', prepare);
  expect(file.kind).toBe('csv');
  await vi.waitFor(() => expect(file.rows).toBeGreaterThan(1_000));
  const lines = (await (await made).blob.text()).split('\r\n');
  expect(file.kind).toBeNull();
  expect(lines).toContain('# rows: 20000');
  const data = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(data).toHaveLength(20_001);
  expect(data.slice(0, 3)).toEqual(['title,jobs', '"""0""",0', "'=1,1"]);
  expect(data[8]).toBe("'=7,");
  expect(data.at(-1)).toBe("'=999,999");
});

it('writes the rows of several statements into one file, in their order', async () => {
  const asked: string[] = [];
  file = new RowsFile({
    stream: async (of, take, signal) => {
      asked.push(of.statement.sql);
      await streaming(messagesOf(asked.length))(of, take, signal);
    },
  });
  const statements = ['first', 'second', 'third'].map((sql) => ({ sql, values: [] }));
  const { blob } = await file.make('csv', async () => ({ ...rows, statements }));
  const lines = (await blob.text()).split('\r\n').filter((line) => !line.startsWith('#'));
  expect(asked).toEqual(['first', 'second', 'third']);
  // A head, the thousands of rows, and what is behind the last end of a line.
  expect(lines).toHaveLength(1 + 6_000 + 1);
  expect(lines.filter((line) => line === '"""0""",0')).toHaveLength(6);
});

it('is cancelled, whatever the engine is about to hand over', async () => {
  file = new RowsFile({
    stream: async (_, take) => {
      for (const message of messagesOf(3)) await take(message);
      await new Promise(() => {});
    },
  });
  await file.start(['csv']);
  const made = file.make('csv', prepare);
  await vi.waitFor(() => expect(file.rows).toBeGreaterThan(0));
  file.cancel();
  await expect(made).rejects.toThrow('No file was made');
  expect(file.kind).toBeNull();
});

it('makes the next file in the same worker after one was cancelled', async () => {
  const workers = startedWorkers();
  const stream = vi
    .fn<Stream>()
    .mockImplementationOnce(async (_, take) => {
      for (const message of messagesOf(3)) await take(message);
      await new Promise(() => {});
    })
    .mockImplementation(streaming(messagesOf(2)));
  file = new RowsFile({ stream });
  await file.start(['csv', 'excel']);
  const first = file.make('csv', prepare);
  await vi.waitFor(() => expect(file.rows).toBeGreaterThan(0));
  const second = file.make('receipt', prepare);
  await expect(first).rejects.toThrow('No file was made');
  expect(JSON.parse(await (await second).blob.text())).toMatchObject({ rows: 2_000 });
  const third = await file.make('csv', prepare);
  expect(await third.blob.text()).toContain('# rows: 2000');
  expect(workers).toHaveLength(1);
});

it('says why its worker broke down, and starts another for the next file', async () => {
  const workers = startedWorkers();
  const stream = vi
    .fn<Stream>()
    .mockImplementationOnce(() => new Promise(() => {}))
    .mockImplementation(streaming(messagesOf(1)));
  file = new RowsFile({ stream });
  const broken = file.make('csv', prepare);
  await vi.waitFor(() => expect(stream).toHaveBeenCalledOnce());
  workers[0]!.dispatchEvent(new ErrorEvent('error', { message: 'Out of memory' }));
  await expect(broken).rejects.toThrow('Out of memory');
  expect(await (await file.make('csv', prepare)).blob.text()).toContain('# rows: 1000');
  expect(workers).toHaveLength(2);
});

it('says what the engine says where the statement fails, and makes the next file', async () => {
  const stream = vi
    .fn<Stream>()
    .mockRejectedValueOnce(new Error('Out of memory'))
    .mockImplementation(streaming(messagesOf(1)));
  file = new RowsFile({ stream });
  await expect(file.make('csv', prepare)).rejects.toThrow('Out of memory');
  const { blob } = await file.make('receipt', prepare);
  expect(JSON.parse(await blob.text())).toMatchObject({ rows: 1_000, title: 'Jobs' });
});

it('is cancelled while its rows are prepared, which hears of it', async () => {
  const stream = vi.fn<Stream>().mockImplementation(streaming(messagesOf(1)));
  file = new RowsFile({ stream });
  const made = file.make(
    'csv',
    (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  );
  expect(file.kind).toBe('csv');
  file.cancel();
  await expect(made).rejects.toThrow('No file was made');
  expect(file.kind).toBeNull();
  expect(stream).not.toHaveBeenCalled();
  expect((await file.make('csv', prepare)).content).toBe(rows.content);
});

it('refuses a workbook that it knows to be too large before the engine is asked for a row', async () => {
  const take = vi.fn();
  file = new RowsFile({ stream: async () => take() });
  await expect(file.make('excel', async () => ({ ...rows, count: 3_000_001 }))).rejects.toThrow(
    'An Excel file holds at most 6,000,000 cells here. CSV for Excel holds them all.',
  );
});

it('refuses a workbook of more rows than a sheet holds, and stops the engine', async () => {
  let stopped = false;
  const [head, batch] = messagesOf(1);
  file = new RowsFile({
    stream: async (_, take, signal) => {
      signal?.addEventListener('abort', () => (stopped = true));
      await take(head!);
      while (!signal?.aborted) await take(batch!.slice());
    },
  });
  await expect(file.make('excel', prepare)).rejects.toThrow(
    'A sheet of Excel holds at most 1,048,575 rows below its head',
  );
  expect(stopped).toBe(true);
});
