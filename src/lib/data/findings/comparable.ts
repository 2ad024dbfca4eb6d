import { formatCell, periodPhrase } from '#lib/domain/format.ts';
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

/** The rows with an amount in a column, in the unit that most of them have; null where none has. */
export function comparable(view: View, column: Column | undefined): Comparable | null {
  const money = column?.money;
  if (!column || !money) return null;
  const groups = new Map<string, Row[]>();
  for (const row of view.rows) {
    if (typeof row[column.name] !== 'number') continue;
    const { currency, period } = unitIn(row, money);
    const unit = money.once ? currency : `${currency} ${periodPhrase[period]}`;
    groups.set(unit, [...(groups.get(unit) ?? []), row]);
  }
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (!largest) return null;
  const [unit, rows] = largest;
  return { column, rows, unit: `${unit}${pricesOf(column, view.lens)}`, each: unit.slice(4) };
}

/** The same of the lens's statistic; where nobody publishes it, of the median, then of the mean. */
export function spokenStatistic(view: View): (Comparable & { statistic: Statistic }) | null {
  for (const statistic of new Set<Statistic>([view.lens.statistic, 'p50', 'mean'])) {
    const found = comparable(view, statisticColumn(view, statistic));
    if (found) return { ...found, statistic };
  }
  return null;
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

/** An amount as the table writes it. */
export const amountText = (row: Row | undefined, column: Column): string =>
  row ? formatCell(row, column) : '';

function pricesOf({ publishedAs, money }: Column, { priceLevel }: Lens): string {
  if (publishedAs === undefined || !money) return '';
  if (priceLevel === 'rpp' && money.area) return ' at average US prices';
  if (priceLevel === 'real' && money.year) return ' in constant prices';
  if (priceLevel === 'ppp' && money.country) return ' at US prices (PPP)';
  if (priceLevel === 'bigmac' && money.country) return ' at US prices (Big Mac)';
  return '';
}
