import { sum } from 'd3-array';
import type { Column } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import type { Unit } from './amount.ts';
import { dodge } from './dodge.ts';
import { fittingTexts } from './fitting-text.ts';
import { px, tickText } from './layout.ts';
import type { PlacedAmount } from './place-range.ts';
import { drawn } from './point.ts';
import { valueOf, type RangeAmounts } from './range-shape.ts';
import { textWidth } from './text-width.ts';
import { shortName } from './written.ts';

/** A published percentile with its name and amount under the bar. */
export interface PlacedPercentile extends PlacedAmount {
  readonly name: string;
  readonly text: string;
  /** The middle of its label, moved aside where labels would touch. */
  readonly labelX: number;
}

/** How many earn between two percentiles that are published side by side. */
export interface PlacedShare {
  readonly x: number;
  readonly text: string;
}

export const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const shares: Readonly<Record<string, string>> = {
  'p10 p25': '15 %',
  'p25 p50': '25 %',
  'p50 p75': '25 %',
  'p75 p90': '15 %',
};
const labelStyle = { ...tickText, bold: true };

/** Places the published percentiles of the first row with their labels. */
export function placePercentiles(
  amounts: RangeAmounts,
  columns: readonly { readonly statistic: Statistic; readonly column: Column }[],
  { x, unit, width }: { x: (amount: number) => number; unit: Unit; width: number },
): PlacedPercentile[] {
  const published = percentiles.flatMap((statistic) => {
    const amount = amounts[statistic];
    const value = valueOf(amount);
    const column = columns.find((each) => each.statistic === statistic)?.column;
    return amount && value !== null && column ? [{ statistic, amount, value, column }] : [];
  });
  const sizesOf = (texts: readonly string[]) =>
    texts.map((text, at) => {
      const name = shortName[published[at]!.statistic];
      return Math.max(textWidth(text, labelStyle), textWidth(name, tickText)) + 8;
    });
  const texts = fittingTexts(
    published.map(({ amount }) => amount),
    unit,
    (all) => sum(sizesOf(all)) <= width,
  );
  const labels = dodge(
    published.map(({ value }) => x(value)),
    sizesOf(texts),
    [0, width],
  );
  return published.map(({ statistic, value, column }, at) => ({
    x: x(value),
    statistic,
    drawn: drawn(0, column, value),
    name: shortName[statistic],
    text: texts[at]!,
    labelX: px(labels[at]!),
  }));
}

/** Places the shares between neighbouring percentiles, where their words fit. */
export function placeShares(placed: readonly PlacedPercentile[]): PlacedShare[] {
  return placed.flatMap((each, at): PlacedShare[] => {
    const next = placed[at + 1];
    const text = next && shares[`${each.statistic} ${next.statistic}`];
    if (!text || next.x - each.x < textWidth(text, tickText) + 6) return [];
    return [{ x: px((each.x + next.x) / 2), text }];
  });
}
