import type { Column, MoneyUnit, Row } from './question.ts';
import { shownColumns, type View } from './view.ts';

/**
 * The columns that table and files show, in order. Where all amounts of a column share one currency
 * and one pay period, these are its unit; where they differ, they stand in columns before it.
 */
export function presentedColumns({
  columns,
  rows,
}: Pick<View, 'columns' | 'rows'>): readonly Column[] {
  const presented: Column[] = [];
  for (const column of shownColumns({ columns })) {
    const settled = column.money
      ? { ...column, money: settle(column, column.money, rows) }
      : column;
    for (const { name, label } of unitColumns(settled.money)) {
      const unit = columns.find((candidate) => candidate.name === name);
      if (unit?.hidden && !presented.some((shown) => shown.name === name)) {
        presented.push({ ...unit, label, hidden: false });
      }
    }
    presented.push(settled);
  }
  return presented;
}

function settle(column: Column, money: MoneyUnit, rows: readonly Row[]): MoneyUnit {
  const floor = column.topCode?.floor ?? column.name;
  const amounts = rows.filter(
    (row) => typeof row[column.name] === 'number' || typeof row[floor] === 'number',
  );
  const shared = <T>(unit: T | { readonly column: string }): T | { readonly column: string } => {
    if (!isReference(unit)) return unit;
    const found = new Set((amounts.length > 0 ? amounts : rows).map((row) => row[unit.column]));
    const [only] = found;
    return found.size === 1 && typeof only === 'string' ? (only as T) : unit;
  };
  return { ...money, currency: shared(money.currency), period: shared(money.period) };
}

function unitColumns(money: MoneyUnit | undefined): { name: string; label: string }[] {
  if (!money) return [];
  const { currency, period, once } = money;
  return [
    ...(isReference(currency) ? [{ name: currency.column, label: 'Currency' }] : []),
    ...(isReference(period) && !once ? [{ name: period.column, label: 'Pay period' }] : []),
  ];
}

const isReference = (unit: unknown): unit is { readonly column: string } =>
  typeof unit === 'object' && unit !== null && 'column' in unit;
