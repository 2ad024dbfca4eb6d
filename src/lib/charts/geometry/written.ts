import type { Statistic } from '#lib/domain/statistic.ts';
import { reach, type Amount } from './amount.ts';
import type { RangeAmounts } from './range-shape.ts';

/** A statistic as it is named beside a mark. */
export const shortName: Readonly<Record<Statistic, string>> = {
  p10: 'P10',
  p25: 'P25',
  p50: 'median',
  p75: 'P75',
  p90: 'P90',
  mean: 'mean',
};

/** What is written on a row: the statistic that the reader chose, or what stands in for it. */
export interface Written {
  readonly text: string;
  readonly statistic: Statistic;
  /** Where on the axis it belongs; null where there is no number. */
  readonly at: number | null;
}

/**
 * The chosen statistic of a row in words: bare for the median, named for every other. Where the median
 * is missing but the mean is published, the mean stands in under its own name.
 */
export function writtenOf(amounts: RangeAmounts, statistic: Statistic): Written {
  const chosen = amounts[statistic];
  const mean = amounts.mean;
  if (statistic === 'p50' && !hasNumber(chosen) && mean?.state === 'value') {
    return { text: `mean ${mean.text}`, statistic: 'mean', at: mean.value };
  }
  const text = chosen?.text ?? 'not published';
  const named = statistic === 'p50' ? text : `${shortName[statistic]} ${text}`;
  return { text: named, statistic, at: reach(chosen) };
}

const hasNumber = (amount: Amount | undefined): boolean =>
  amount !== undefined && amount.state !== 'none';
