import { describe, expect, it } from 'vitest';
import type { FileChecked, FiguresChecked, Receipt } from '#lib/domain/receipt.ts';
import { verdictOf } from './verdict-words.ts';

const receipt = { rows: 51, generated: '2026-11-26T08:00:00.000Z' } as Receipt;
const file = (isWhole: boolean | null): FileChecked => ({
  ...{ name: 'pay.csv', receipt, isWhole, isAlone: false },
});
const cell = { row: 'Ohio, 39', column: 'pay_p50_usd_year', inFile: '1', now: '2' };
const found = (cells: number, more = {}, moved = false): FiguresChecked => ({
  state: 'compared',
  compared: {
    differing: cells,
    named: Array(Math.min(cells, 12)).fill(cell),
    newRows: 0,
    goneRows: 0,
    ...more,
  },
  moved: moved ? [{ table: 'us_oews_state', then: 'May 2024', now: 'May 2025' }] : [],
});

describe('the verdict on a file', () => {
  it.each([
    [true, found(0), 'Unchanged'],
    [true, found(0, {}, true), 'Unchanged'],
    [true, found(12, {}, true), 'The data has newer figures: 12 cells differ'],
    [
      true,
      found(1, { newRows: 1, goneRows: 2 }, true),
      'The data has newer figures: 1 cell differs, 1 row is new, 2 rows are gone',
    ],
    [false, found(0), 'This file was edited'],
    [false, found(3), 'This file was edited'],
    [false, { state: 'asking' }, 'This file was edited'],
    [true, found(2), 'This file is not what its statement gives: 2 cells differ'],
    [true, { state: 'own' }, 'Unchanged'],
    [true, { state: 'failed', reason: 'offline' }, 'Unchanged'],
    [null, found(0), 'Nobody can tell whether this file was edited'],
  ] as const)('of one that is whole: %s, with %j, is %s', (isWhole, figures, headline) => {
    expect(verdictOf(file(isWhole), figures).headline).toBe(headline);
  });

  it('says against what an edited file differs, and why figures were not asked', () => {
    expect(verdictOf(file(false), found(1)).details.at(-1)).toBe(
      'Against the figures of now 1 cell differs.',
    );
    const failed = { state: 'failed', reason: 'The data engine did not start.' } as const;
    expect(verdictOf(file(true), failed).details.join(' ')).toContain('did not start');
  });

  it('of a receipt alone is whether its statement gives the same rows', () => {
    const alone: FileChecked = { name: 'pay.json', receipt, isWhole: null, isAlone: true };
    const counted = (same: boolean, moved = false): FiguresChecked => {
      const tables = moved ? [{ table: 'us_oews_state', then: 'May 2024', now: 'May 2025' }] : [];
      return { state: 'counted', same, rows: 52, moved: tables };
    };
    const headlines = [counted(true), counted(false, true), counted(false)].map(
      (figures) => verdictOf(alone, figures).headline,
    );
    expect(headlines).toEqual([
      'Unchanged',
      'The data has newer figures',
      'The statement of this receipt gives other rows',
    ]);
    expect(verdictOf(alone, counted(false, true)).details).toEqual([
      'It is the receipt of 51 rows, downloaded on 2026-11-26.',
      'Its statement gives 52 rows now. Drop the file itself to see which cells differ.',
    ]);
    expect(verdictOf(alone, { state: 'own' }).headline).toBe('The receipt of a file');
  });
});
