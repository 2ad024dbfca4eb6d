import type { Statistic } from '#lib/domain/statistic.ts';
import { reach, type Amount } from './amount.ts';

/** The amounts of one row by statistic; those that the view has no column for are left out. */
export type RangeAmounts = Readonly<Partial<Record<Statistic, Amount>>>;

type Span = readonly [low: number, high: number];

/** The parts of a range that can be drawn truly, as amounts. */
export interface RangeShape {
  /** From the lowest to the highest published percentile: P10–P90 where both are. */
  readonly whisker: Span | null;
  /** The part of P25–P75 that is published. */
  readonly box: Span | null;
  /** Pay goes on above this amount, nobody knows how far; `box`: P75 is among what is hidden. */
  readonly open: {
    readonly from: number;
    readonly floor: number | null;
    readonly box: boolean;
  } | null;
  /** Whether any number is known at all. */
  readonly known: boolean;
}

const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** What is known of a wage distribution: never a value where only a floor is. */
export function rangeShape(amounts: RangeAmounts): RangeShape {
  const published = percentiles.map((each) => valueOf(amounts[each])).filter((v) => v !== null);
  const hidden = percentiles.filter((each) => amounts[each]?.state === 'top_coded');
  const floor = hidden.length > 0 ? reach(amounts[hidden[0]!]) : null;
  const last = published.at(-1);
  const from = hidden.length > 0 ? Math.max(floor ?? -Infinity, last ?? -Infinity) : -Infinity;
  const open = Number.isFinite(from)
    ? { from, floor, box: !hidden.every((p) => p === 'p90') }
    : null;
  const middle = (['p25', 'p50', 'p75'] as const)
    .map((each) => valueOf(amounts[each]))
    .filter((value) => value !== null);
  return {
    whisker: span([...published, ...(open ? [open.from] : [])]),
    box: span([...middle, ...(open?.box && middle.length > 0 ? [open.from] : [])]),
    open,
    known: open !== null || published.length > 0 || valueOf(amounts.mean) !== null,
  };
}

export const valueOf = (amount: Amount | undefined): number | null =>
  amount?.state === 'value' ? amount.value : null;

function span(amounts: readonly number[]): Span | null {
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return high > low ? [low, high] : null;
}
