import { cellOf, type Cell } from '#lib/domain/answer.ts';
import { absenceWords, formatCell, periodPhrase } from '#lib/domain/format.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { PayPeriod } from '#lib/domain/pay-period.ts';
import type { Column, Row } from '#lib/domain/question.ts';

/** What the money on one axis is counted in; null where the axis counts something else. */
export type Unit = { readonly currency: string; readonly period: PayPeriod } | null;

/** What there is to draw of a cell. */
export type Amount =
  | { readonly state: 'value'; readonly value: number; readonly text: string }
  | { readonly state: 'top_coded'; readonly floor: number | null; readonly text: string }
  | { readonly state: 'none'; readonly text: string };

/**
 * The unit of an axis: that of most of the rows with a number. Rows in another currency or period
 * are never drawn on the same axis.
 */
export function unitOf(rows: readonly Row[], columns: readonly Column[]): Unit {
  const counts = new Map<string, { unit: NonNullable<Unit>; rows: number }>();
  for (const row of rows) {
    const column = columns.find((each) => each.money && isDrawable(cellOf(row, each)));
    if (!column?.money) continue;
    const unit = unitIn(row, column.money);
    const key = `${unit.currency} ${unit.period}`;
    counts.set(key, { unit, rows: (counts.get(key)?.rows ?? 0) + 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.rows - a.rows)[0];
  return most?.unit ?? null;
}

/** A cell as an amount on an axis of this unit, with the text that is written beside it. */
export function amountIn(row: Row, column: Column, unit: Unit): Amount {
  const cell = cellOf(row, column);
  if (isDrawable(cell)) {
    const foreign = otherUnit(row, column, unit);
    return foreign ? { state: 'none', text: foreign } : { ...cell, text: formatCell(row, column) };
  }
  if (cell.state !== 'empty' && cell.state !== 'value' && cell.state !== 'top_coded') {
    return { state: 'none', text: absenceWords[cell.state] };
  }
  const published = column.publishedAs ? (row[column.publishedAs] ?? null) : null;
  return { state: 'none', text: published === null ? 'no figure' : 'not restated' };
}

/** The number that an amount can be drawn at: its value, or the floor that it lies above. */
export function reach(amount: Amount | undefined): number | null {
  if (amount?.state === 'value') return amount.value;
  return amount?.state === 'top_coded' ? amount.floor : null;
}

type Drawable = { state: 'value'; value: number } | { state: 'top_coded'; floor: number | null };

const isDrawable = (cell: Cell): cell is Drawable =>
  (cell.state === 'value' && typeof cell.value === 'number') || cell.state === 'top_coded';

function otherUnit(row: Row, column: Column, unit: Unit): string | null {
  if (!column.money || !unit) return null;
  const own = unitIn(row, column.money);
  const { once } = column.money;
  if (own.currency === unit.currency && (once || own.period === unit.period)) return null;
  return once ? `in ${own.currency}` : `in ${own.currency} ${periodPhrase[own.period]}`;
}
