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

const engineOf = (rows: readonly Row[] | Error) => {
  const askFreely = vi.fn<EngineState['askFreely']>(() =>
    rows instanceof Error
      ? Promise.reject(rows)
      : Promise.resolve({ columns: [], rows, more: false }),
  );
  return { askFreely };
};

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
    const { checking, askFreely } = await check(await fileOf(view), view.rows);
    expect(checking).toMatchObject({
      state: 'read',
      file: { name: 'pay.csv', isWhole: true },
      figures: { state: 'compared', compared: { differing: [] }, moved: [] },
    });
    expect(askFreely.mock.lastCall?.slice(0, 2)).toEqual([
      expect.stringContaining("soc_code = '01-1011'"),
      ['us_oews_state'],
    ]);
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
    const { checking, askFreely } = await check(await fileOf({ ...view, question }), view.rows);
    expect(checking).toMatchObject({ file: { isWhole: true }, figures: { state: 'own' } });
    expect(askFreely).not.toHaveBeenCalled();
  });

  it('forgets a file for the one that is dropped after it', async () => {
    const verification = new Verification(engineOf(view.rows), richPublished.manifest);
    const first = verification.check(await fileOf(view, 'first.csv'));
    const second = verification.check(new File(['hello'], 'second.csv'));
    await Promise.all([first, second]);
    expect(verification.checking).toMatchObject({ state: 'refused', name: 'second.csv' });
  });
});
