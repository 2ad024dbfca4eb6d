import { periodPhrase } from '#lib/domain/format.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn } from './amount.ts';
import type { EndColumns } from './end-columns.ts';
import { spanText } from './span-text.ts';
import type { StatisticColumn } from './statistic-columns.ts';
import { writtenOf } from './written.ts';

/** What is said of a row whose amounts cannot stand on the axis. */
export interface AsPublished {
  /** `SGD 9,839 a month`. */
  readonly text: string;
  /** `not restated: no exchange rate for SGD`. */
  readonly reason: string;
}

/** A row's amount in its own currency and period, and why it is not restated; null where there is none. */
export function asPublished(
  view: View,
  row: Row,
  columns: readonly StatisticColumn[],
  ends: EndColumns | null,
): AsPublished | null {
  const publishedOf = (column: Column): Column =>
    view.columns.find(({ name }) => name === column.publishedAs) ?? column;
  const own = (column: Column) => amountIn(row, publishedOf(column), null);
  const amounts = Object.fromEntries(
    columns.map(({ statistic, column }) => [statistic, own(column)]),
  );
  const { at, text } = writtenOf(amounts, view.lens.statistic);
  const [low, high] = ends ? [own(ends.low), own(ends.high)] : [];
  const span =
    low && high && (low.state === 'value' || high.state === 'value')
      ? spanText(low, high, false, {})
      : null;
  const amount = at === null ? span : text;
  const money = publishedOf((at === null ? ends?.low : columns[0]?.column) ?? noColumn).money;
  if (amount === null || !money) return null;
  const { currency, period } = unitIn(row, money);
  const why = view.reasons.get(row);
  return {
    text: money.once ? amount : `${amount} ${periodPhrase[period]}`,
    reason: why ? `not restated: ${why}` : `not restated from ${currency}`,
  };
}

const noColumn: Column = { name: '', label: '', kind: 'money' };
