import type { Finding } from '#lib/domain/finding.ts';
import { formatCell, formatMoney, periodPhrase } from '#lib/domain/format.ts';
import { percentileBand, type PercentileBand } from '#lib/domain/percentile-band.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { restate, type Pay } from '#lib/domain/restate.ts';
import { statisticName, statistics } from '#lib/domain/statistic.ts';
import { shownColumns, type View } from '#lib/domain/view.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

/** Where a pay stands in the market of one row of `wagePercentiles`. */
export interface PayPosition {
  readonly band: PercentileBand;
  /** The pay in the currency and period that the row is published in; null without a rate. */
  readonly amount: number | null;
}

/**
 * Where a pay stands among the published percentiles of an area. It is the pay that is restated, at
 * the market rate, and never the percentiles.
 */
export function payPosition(
  view: View,
  row: Row,
  pay: Pick<Pay, 'amount' | 'currency' | 'period'>,
  rates: Rates | null,
): PayPosition {
  const unknown: PayPosition = { band: { state: 'unknown' }, amount: null };
  const published = view.question.columns.filter(({ statistic }) => statistic);
  const money = published[0]?.money;
  if (!money) return unknown;
  const { currency, period } = unitIn(row, money);
  const seen = restate(pay, { currency, period, priceLevel: 'fx' }, rates);
  if (seen.state !== 'restated') return unknown;
  const wage = (name: string): number | null => {
    const value = row[published.find(({ statistic }) => statistic === name)?.name ?? ''];
    return typeof value === 'number' ? value : null;
  };
  const [p10, p25, p50, p75, p90] = statistics.slice(0, 5).map(wage) as Quintet;
  const band = percentileBand(seen.amount, { 10: p10, 25: p25, 50: p50, 75: p75, 90: p90 });
  return { band, amount: seen.amount };
}

type Quintet = [number | null, number | null, number | null, number | null, number | null];

/** What a pay's place in the market of one area is, in words. */
export function payPositionFinding(
  view: View,
  row: Row,
  pay: Pick<Pay, 'amount' | 'currency' | 'period'>,
  rates: Rates | null,
): Finding {
  const where = placeOf(row);
  const { band } = payPosition(view, row, pay, rates);
  const amount = `${formatMoney(pay.amount, pay.currency, pay.period)} ${periodPhrase[pay.period]}`;
  const subtitle = subtitleOf('Percentile wages of the occupation', referenceMonth([row]));
  const median = shownColumns(view).find(({ statistic }) => statistic === 'p50');
  const half =
    median && typeof row[median.name] === 'number'
      ? ` The median there is ${formatCell(row, median)}.`
      : '';
  const note =
    'Between published percentiles the place is interpolated and given as a range; beyond them nothing is claimed.';
  if (band.state === 'unknown') {
    const headline = `This pay cannot be placed in ${where}`;
    return { headline, subtitle, sentence: `${headline}: no percentiles to set it beside.`, note };
  }
  return {
    headline: `This pay is ${bandInWords(band)} in ${where}`,
    subtitle,
    sentence: `${amount} is ${bandInWords(band)} of pay for this occupation in ${where}.${half}`,
    note,
  };
}

function bandInWords(band: Exclude<PercentileBand, { state: 'unknown' }>): string {
  switch (band.state) {
    case 'below':
      return `below the ${ordinal(band.percentile)} percentile`;
    case 'above':
      return `above the ${ordinal(band.percentile)} percentile`;
    case 'at':
      return band.percentile === 50
        ? `at the ${statisticName.p50}`
        : `at the ${ordinal(band.percentile)} percentile`;
    case 'within':
      return `between the ${ordinal(band.low)} and the ${ordinal(band.high)} percentile`;
  }
}

// All percentiles here are multiples of five, whose ordinals end in th.
const ordinal = (percentile: number): string => `${percentile}th`;
