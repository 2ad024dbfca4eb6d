import { formatCount } from '#lib/domain/format.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import { amountIn, type Amount, type Unit } from './amount.ts';
import type { PointLine } from './point.ts';
import { spanText } from './span-text.ts';

/** The columns that a band is drawn from, restated where the lens restates. */
export interface BandColumns {
  readonly range: Readonly<Record<'minimum' | 'midpoint' | 'maximum', Column>>;
  readonly people: Readonly<Record<'low' | 'middle' | 'high', Column>> | null;
  readonly market: Column | null;
}

/** What there is to draw of a band. */
export type BandAmounts = Readonly<
  Partial<Record<'minimum' | 'midpoint' | 'maximum' | 'low' | 'middle' | 'high' | 'market', Amount>>
>;

export function bandAmounts(row: Row, columns: BandColumns, unit: Unit): BandAmounts {
  const { range, people, market } = columns;
  const all = { ...range, ...people, ...(market ? { market } : {}) };
  return Object.fromEntries(
    Object.entries(all).map(([name, column]) => [name, amountIn(row, column, unit)]),
  );
}

/** `3 below, 12 in, 1 above`; `nobody` where there is none; empty where nobody was counted. */
export function headcount(
  row: Row,
  counts: { readonly below: string; readonly within: string; readonly above: string } | undefined,
): string {
  if (!counts) return '';
  const [below, within, above] = [row[counts.below], row[counts.within], row[counts.above]];
  if (typeof below !== 'number' || typeof within !== 'number' || typeof above !== 'number') {
    return '';
  }
  if (below + within + above === 0) return 'nobody';
  return [
    ...(below > 0 ? [`${formatCount(below)} below`] : []),
    `${formatCount(within)} in`,
    ...(above > 0 ? [`${formatCount(above)} above`] : []),
  ].join(', ');
}

/** What the tip of a band says. */
export function bandLines(
  amounts: BandAmounts,
  { range, people, market }: BandColumns,
  count: string,
): readonly PointLine[] {
  const { minimum, midpoint, maximum, low, middle, high } = amounts;
  return [
    { label: 'Range', value: spanText(minimum!, maximum!, false, range.minimum) },
    { label: 'Midpoint', value: midpoint!.text },
    ...(count ? [{ label: 'People', value: count }] : []),
    ...(people && middle?.state === 'value' && low && high
      ? [
          { label: 'Their median', value: middle.text },
          { label: 'P10 to P90', value: spanText(low, high, false, people.low) },
        ]
      : []),
    ...(market ? [{ label: 'Market median', value: amounts.market!.text }] : []),
  ];
}
