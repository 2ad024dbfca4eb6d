import { isPayPeriod, type PayPeriod } from './pay-period.ts';
import type { Column, MoneyUnit, Row, Value } from './question.ts';
import type { Pay } from './restate.ts';

/** The currency and period of a money column in one row. */
export function unitIn(row: Row, money: MoneyUnit): { currency: string; period: PayPeriod } {
  const currency = typeof money.currency === 'string' ? money.currency : row[money.currency.column];
  const period = typeof money.period === 'string' ? money.period : row[money.period.column];
  if (typeof currency !== 'string' || !isPayPeriod(period)) {
    throw new Error(`A row has no currency or no pay period: ${JSON.stringify(row)}`);
  }
  return { currency, period };
}

/** The pay in a cell, with all that a lens must know of it; null where the cell has no number. */
export function payIn(
  row: Row,
  column: Column,
  value: Value = row[column.name] ?? null,
): Pay | null {
  const { money } = column;
  if (!money || typeof value !== 'number') return null;
  const year = textAt(row, money.year);
  return {
    amount: value,
    ...unitIn(row, money),
    once: money.once,
    country: textAt(row, money.country),
    area: textAt(row, money.area),
    year: year === undefined ? undefined : Number(year),
  };
}

/** Whether a column counts two rows in the same currency per the same period. */
export function isInSameUnit(a: Row, b: Row, { money }: Column): boolean {
  if (!money) return true;
  const [here, there] = [unitIn(a, money), unitIn(b, money)];
  return here.currency === there.currency && here.period === there.period;
}

/** Whether the publisher refuses to state this row's pay per `period` (hours not fixed, or hours only). */
export function refusesPeriod(row: Row, money: MoneyUnit, period: PayPeriod): boolean {
  const basis = money.basis ? row[money.basis.column] : null;
  return (
    (basis === 'annual_only' && period === 'hour') || (basis === 'hourly_only' && period !== 'hour')
  );
}

/** Why a row that refuses a period does. */
export const refusalOf = (period: PayPeriod): string =>
  `the publisher gives ${period === 'hour' ? 'no hourly pay' : 'hourly pay only'}`;

function textAt(row: Row, reference?: { readonly column: string }): string | undefined {
  const value = reference ? row[reference.column] : null;
  return value === null || value === undefined || value === '' ? undefined : String(value);
}
