import { formatCell, formatNumber, formatPercent, periodPhrase } from '#lib/domain/format.ts';
import { pricesPhrase } from '#lib/domain/lens-in-words.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import { statisticName, type Statistic } from '#lib/domain/statistic.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';

/** Amounts that may be set beside each other: of one column, in one currency, per one period. */
export interface Comparable {
  readonly column: Column;
  readonly rows: readonly Row[];
  /** `USD a year`, with the prices where a price level was applied. */
  readonly unit: string;
  /** `a year`. */
  readonly each: string;
}

/**
 * The rows with an amount in a column, in the unit that most of them have. Where the lens could
 * restate none of them, the amounts as published; null where there are none either.
 */
export function comparable(view: View, column: Column | undefined): Comparable | null {
  return inOneUnit(view, column) ?? inOneUnit(view, publishedOf(view, column));
}

/**
 * The same of the lens's statistic; where it cannot be restated or nobody publishes it, of the
 * median, then of the mean.
 */
export function spokenStatistic(view: View): (Comparable & { statistic: Statistic }) | null {
  const wanted = [...new Set<Statistic>([view.lens.statistic, 'p50', 'mean'])];
  for (const inWords of [inOneUnit, comparable]) {
    for (const statistic of wanted) {
      const found = inWords(view, statisticColumn(view, statistic));
      if (found) return { ...found, statistic };
    }
  }
  return null;
}

/** Whether a row has an amount as published, which the lens could not restate. */
export function isPublishedOnly(view: View, row: Row, column: Column): boolean {
  const published = publishedOf(view, column);
  return typeof row[column.name] !== 'number' && typeof row[published?.name ?? ''] === 'number';
}

function publishedOf({ columns }: View, column: Column | undefined): Column | undefined {
  return columns.find(({ name }) => name === column?.publishedAs);
}

function inOneUnit({ rows, lens }: View, column: Column | undefined): Comparable | null {
  const money = column?.money;
  if (!column || !money) return null;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (typeof row[column.name] !== 'number') continue;
    const { currency, period } = unitIn(row, money);
    const unit = money.once ? currency : `${currency} ${periodPhrase[period]}`;
    groups.set(unit, [...(groups.get(unit) ?? []), row]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!largest) return null;
  const [unit, found] = largest;
  return { column, rows: found, unit: `${unit}${pricesOf(column, lens)}`, each: unit.slice(4) };
}

/** `median pay`, `mean pay`, `pay at the 90th percentile`. */
export const payAt = (statistic: Statistic): string =>
  statistic === 'p50' || statistic === 'mean'
    ? `${statisticName[statistic]} pay`
    : `pay at the ${statisticName[statistic]}`;

/** The number in a cell that `comparable` found. */
export function amountIn(row: Row, column: Column): number {
  const value = row[column.name];
  if (typeof value !== 'number') throw new TypeError(`${column.name} has no number in this row`);
  return value;
}

/** The rows with the highest and with the lowest amount; several where they are equal. */
export function extremes({ rows, column }: Comparable): { highest: Row[]; lowest: Row[] } {
  const amounts = rows.map((row) => amountIn(row, column));
  const at = (amount: number) => rows.filter((row) => row[column.name] === amount);
  return { highest: at(Math.max(...amounts)), lowest: at(Math.min(...amounts)) };
}

/** How much more one amount is than another: `2.7 times`, `17 % above`. */
export function excess(high: number, low: number): string {
  const times = high / low;
  return times < 1.5
    ? `${formatPercent(100 * (times - 1), { digits: times < 1.1 ? 1 : 0 })} above`
    : `${formatNumber(times, 1)} times`;
}

/** An amount as the table writes it. */
export const amountText = (row: Row | undefined, column: Column): string =>
  row ? formatCell(row, column) : '';

function pricesOf({ publishedAs, money }: Column, { priceLevel }: Lens): string {
  if (publishedAs === undefined || !money || priceLevel === 'fx') return '';
  const applies = {
    rpp: money.area,
    // Among pay of other countries only that of the United States is.
    real: money.country ? undefined : money.year,
    ppp: money.country,
    bigmac: money.country,
  }[priceLevel];
  return applies ? ` ${pricesPhrase[priceLevel]}` : '';
}
