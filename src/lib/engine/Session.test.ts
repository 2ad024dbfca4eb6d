import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { Statement } from '#lib/domain/question.ts';
import { questionOf } from '../../../tests/support/sample-questions.ts';
import { ownTable } from '../../../tests/support/own-tables.ts';
import type { Connection, Database } from './Database.ts';
import { EngineError } from './errors.ts';
import { Unserved } from './lane.ts';
import { Session } from './Session.ts';

const part = { file: '', gzipBytes: 0, bytes: 0, rows: 0, sha256: '' };
const source = {
  table: 'nation',
  title: '',
  publisher: '',
  release: '',
  licence: '',
  attribution: '',
  retrieved: '',
};
const manifest: Manifest = {
  version: '',
  files: { titles: '', stateShapes: '', countryShapes: '' },
  engine: { worker: '', wasm: '', wasmGzipBytes: 0, wasmSha256: '' },
  parts: { core: part },
  tables: { nation: { rows: 0, part: 'core', source, csv: { file: '', bytes: 0, sha256: '' } } },
};

const read = vi.fn(async (statement: Statement) => ({
  names: ['sql'],
  columns: [[statement.sql]],
}));
const attach = vi.fn(async () => {});
const fetchPart = vi.fn(async () => attach);
const run = vi.fn(async (_sql: string) => {});
const readUpTo = vi.fn(async (_limit: number, _sql: string) => ({
  names: [],
  columns: [],
  more: false,
}));
const append = vi.fn(async () => {});
const onLost = vi.fn();
const end = vi.fn();
const connect = vi.fn(async (): Promise<Connection> => ({
  run,
  append,
  read,
  readUpTo,
  close: async () => {},
}));

let session: Session;

beforeEach(() => {
  vi.clearAllMocks();
  const database: Database = { fetch: fetchPart, connect, end };
  session = new Session(database, manifest, 1_000, onLost);
});

const question = (sql: string) => questionOf(sql, [], ['sql'], [{ table: 'nation' }]);

describe('a session', () => {
  it('fetches and attaches a part once, however often it is read', async () => {
    const asked = ['a', 'b', 'c'].map((sql) => session.ask(question(sql)));
    expect((await Promise.all(asked)).map(({ rows }) => rows[0]?.sql)).toEqual(['a', 'b', 'c']);
    expect(fetchPart).toHaveBeenCalledOnce();
    expect(attach).toHaveBeenCalledOnce();
    expect(connect).toHaveBeenCalledOnce();
  });

  it('fetches a part again that failed', async () => {
    fetchPart.mockRejectedValueOnce(new EngineError('fetch', 'gone'));
    await expect(session.ask(question('a'))).rejects.toMatchObject({ kind: 'fetch' });
    await session.ask(question('a'));
    expect(fetchPart).toHaveBeenCalledTimes(2);
  });

  it('ends when DuckDB breaks down, and leaves those who waited unserved', async () => {
    await session.ask(question('warm'));
    read.mockRejectedValueOnce(new EngineError('lost', 'trapped'));
    const broken = session.ask(question('broken'));
    const waiting = session.ask(question('waiting'));
    await expect(broken).rejects.toMatchObject({ kind: 'lost' });
    await expect(waiting).rejects.toBeInstanceOf(Unserved);
    expect(end).toHaveBeenCalledOnce();
    expect(onLost).toHaveBeenCalledOnce();
  });

  it("runs a reader's statement in a read-only transaction that leaves nothing", async () => {
    await session.askFreely('select 1', [], 10);
    expect(run.mock.calls).toEqual([['begin transaction read only'], ['rollback']]);
    readUpTo.mockRejectedValueOnce(new EngineError('statement', 'no'));
    await expect(session.askFreely('select 1', [], 10)).rejects.toMatchObject({
      kind: 'statement',
    });
    expect(run).toHaveBeenLastCalledWith('rollback');
  });

  it('is ended by a withdrawn question that will not stop, unless it holds a table of the reader', async () => {
    vi.useFakeTimers();
    const withdrawn = async () => {
      const abort = new AbortController();
      const endless = session.ask(question('endless'), abort.signal);
      await vi.waitFor(() => expect(read).toHaveBeenCalled());
      abort.abort();
      await expect(endless).rejects.toMatchObject({ name: 'AbortError' });
      await vi.advanceTimersByTimeAsync(60_000);
    };
    read.mockReturnValue(new Promise(() => {}));
    await session.put(ownTable('payroll', [], []));
    await withdrawn();
    expect(end).not.toHaveBeenCalled();
    session = new Session({ fetch: fetchPart, connect, end }, manifest, 1_000, onLost);
    read.mockClear();
    await withdrawn();
    expect(end).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('takes no table of the reader under the name of a table that is published', async () => {
    await expect(session.put(ownTable('nation', [], []))).rejects.toMatchObject({
      kind: 'refused',
    });
    expect(connect).not.toHaveBeenCalled();
  });

  it('says nothing more to a DuckDB that broke down within the transaction', async () => {
    readUpTo.mockRejectedValueOnce(new EngineError('lost', 'trapped'));
    await expect(session.askFreely('select 1', [], 10)).rejects.toMatchObject({ kind: 'lost' });
    expect(run.mock.calls).toEqual([['begin transaction read only']]);
  });
});
