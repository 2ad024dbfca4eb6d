import { Float64, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { describe, expect, it, vi } from 'vitest';
import { rates } from '../../../../tests/support/rates.ts';
import { richPublished, richTables } from '../../../../tests/support/rich-published.ts';
import { richFinding, richView } from '../../../../tests/support/rich-view.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { Verification } from './Verification.svelte.ts';
import { csvFile, receiptFile } from '../../../../tests/support/file-text.ts';

const view = richView();

const fileOf = async (of: View, name = 'pay.csv') => {
  const content = {
    view: of,
    finding: richFinding,
    subject: 'pay',
    address: 'https://pay.example/',
  };
  const making = { generated: new Date(), rates, tables: richTables };
  return new File([await csvFile(content, making)], name);
};

/** An engine that hands over rows as DuckDB does, or fails. */
const engineOf = (rows: readonly Row[] | Error) => ({
  stream: vi.fn<EngineState['stream']>(async (_, take) => {
    if (rows instanceof Error) throw rows;
    await take(arrowOf(rows));
  }),
});

function arrowOf(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => {
    const values = rows.map((row) => row[name] ?? null);
    const isText = values.some((value) => typeof value === 'string');
    return [name, vectorFromArray(values, isText ? new Utf8() : new Float64())] as const;
  });
  return new Uint8Array(tableToIPC(new Table(Object.fromEntries(columns)), 'stream'));
}

// A message begins with four bytes of ones, and the length of its metadata.
const headOf = ({ buffer }: Uint8Array<ArrayBuffer>): number =>
  8 + new DataView(buffer).getInt32(4, true);

const check = async (
  file: File,
  rows: readonly Row[] | Error,
  manifest = richPublished.manifest,
) => {
  const engine = engineOf(rows);
  const verification = new Verification(engine, manifest);
  await verification.check(file);
  return { checking: verification.checking, ...engine };
};

describe('the check of a file', () => {
  it('asks its own statement again, of the tables that it read', async () => {
    const { checking, stream } = await check(await fileOf(view), view.rows);
    expect(checking).toMatchObject({
      state: 'read',
      file: { name: 'pay.csv', isWhole: true },
      figures: { state: 'compared', compared: { differing: 0 }, moved: [] },
    });
    expect(stream.mock.lastCall?.[0]).toEqual({
      statement: { sql: expect.stringContaining("soc_code = '01-1011'"), values: [] },
      reads: [{ table: 'us_oews_state' }],
    });
  });

  it('of a receipt alone tells whether its statement gives the same rows', async () => {
    const content = {
      ...{ view, finding: richFinding, subject: 'pay', address: 'https://pay.example/' },
    };
    const making = { generated: new Date(), rates, tables: richTables };
    const receipt = new File([await receiptFile(content, making)], 'pay.receipt.json');
    const same = await check(receipt, view.rows);
    expect(same.checking).toMatchObject({
      file: { isWhole: null, isAlone: true },
      figures: { state: 'counted', same: true, rows: view.rows.length, moved: [] },
    });
    const fewer = await check(receipt, view.rows.slice(1));
    expect(fewer.checking).toMatchObject({ figures: { state: 'counted', same: false } });
  });

  it('names the tables that are others now', async () => {
    const moved = async (): Promise<Manifest> => {
      const manifest = await richPublished.manifest();
      const table = manifest.tables.us_oews_state!;
      const source = { ...table.source, release: 'May 2026' };
      const csv = { ...table.csv, sha256: 'cd'.repeat(32) };
      return { ...manifest, tables: { us_oews_state: { ...table, source, csv } } };
    };
    const { checking } = await check(await fileOf(view), view.rows, moved);
    expect(checking).toMatchObject({
      figures: { moved: [{ table: 'us_oews_state', then: 'May 2025', now: 'May 2026' }] },
    });
  });

  it('says why the figures could not be asked, and keeps what it knows of the file', async () => {
    const { checking } = await check(await fileOf(view), new Error('The engine did not start.'));
    expect(checking).toMatchObject({
      file: { isWhole: true },
      figures: { state: 'failed', reason: 'The engine did not start.' },
    });
  });

  it('asks nothing where the figures rest on a table of the reader’s own', async () => {
    const question = { ...view.question, reads: [{ table: 'payroll', own: true }] as const };
    const { checking, stream } = await check(await fileOf({ ...view, question }), view.rows);
    expect(checking).toMatchObject({ file: { isWhole: true }, figures: { state: 'own' } });
    expect(stream).not.toHaveBeenCalled();
  });

  it('stops a statement that gives far more rows than the file has', async () => {
    const [head, batch] = [arrowOf(view.rows), arrowOf(Array(2_000).fill(view.rows[0]))];
    let stopped = false;
    const stream: EngineState['stream'] = async (_, take, signal) => {
      await take(head.slice(0, headOf(head)));
      while (!signal?.aborted) await take(batch.slice(headOf(batch), -8));
      stopped = true;
      throw new DOMException('Stopped.', 'AbortError');
    };
    const verification = new Verification({ stream }, richPublished.manifest);
    await verification.check(await fileOf(view));
    expect(stopped).toBe(true);
    expect(verification.checking).toMatchObject({
      file: { isWhole: true },
      figures: {
        state: 'failed',
        reason: 'its statement gives more than 10,012 rows, where the file has 6.',
      },
    });
  });

  it('forgets a file for the one that is dropped after it', async () => {
    const verification = new Verification(engineOf(view.rows), richPublished.manifest);
    const first = verification.check(await fileOf(view, 'first.csv'));
    const second = verification.check(new File(['hello'], 'second.csv'));
    await Promise.all([first, second]);
    expect(verification.checking).toMatchObject({ state: 'refused', name: 'second.csv' });
  });
});
