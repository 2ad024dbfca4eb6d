import { describe, expect, it } from 'vitest';
import type { Column } from '#lib/domain/question.ts';
import { placeAxis } from './axis.ts';
import { tickText } from './layout.ts';
import { textWidth } from './text-width.ts';

const column: Column = { name: 'pay', label: 'Pay', kind: 'money' };
const dollars = { currency: 'USD', period: 'year' } as const;
const texts = (amounts: number[], more = {}, width = 400) =>
  placeAxis(amounts, [0, width], { column, unit: dollars, ...more }).ticks.map(({ text }) => text);

describe('an axis of amounts', () => {
  it('has round ticks within what it spans', () => {
    expect(texts([73_390, 348_010])).toEqual(['$100k', '$150k', '$200k', '$250k', '$300k']);
  });

  it('begins at zero for bars only', () => {
    expect(texts([40, 60])).not.toContain('$0');
    expect(texts([40, 60], { zero: true })[0]).toBe('$0');
  });

  it('never has two ticks with the same text', () => {
    for (const amounts of [
      [9_800, 11_200],
      [12.1, 12.9],
      [1_900_000, 2_000_000],
      [999_000, 1_001_000],
    ]) {
      const all = texts(amounts);
      expect(new Set(all).size, all.join(' ')).toBe(all.length);
    }
  });

  it('leaves ticks out rather than let them touch', () => {
    const { ticks } = placeAxis([1e9, 9e9], [0, 180], {
      column,
      unit: { currency: 'IDR', period: 'year' },
      spacing: 10,
    });
    for (const [at, tick] of ticks.entries()) {
      const next = ticks[at + 1];
      if (next) expect(next.at - tick.at).toBeGreaterThan(textWidth(tick.text, tickText));
    }
  });

  it('stands on a single amount, on equal ones and on none', () => {
    for (const amounts of [[50_000], [50_000, 50_000], [0], []]) {
      const { scale } = placeAxis(amounts, [0, 100], { column, unit: dollars });
      expect(Number.isFinite(scale(amounts[0] ?? 0))).toBe(true);
    }
  });

  it('reads months in months when few, in years when many', () => {
    const months: Column = { name: 'months', label: 'Months', kind: 'ratio', unit: 'months' };
    const ticks = (most: number) =>
      placeAxis([most], [0, 400], { column: months, unit: null, zero: true }).ticks.map(
        ({ text }) => text,
      );
    expect(ticks(3)).toEqual(['0', '1 month', '2 months', '3 months']);
    expect(ticks(50)).toEqual(['0', '1 year', '2 years', '3 years', '4 years']);
  });
});
