import type { ColumnKind, MoneyUnit } from '#lib/domain/question.ts';
import { isPayPeriod, type PayPeriod } from '#lib/domain/pay-period.ts';
import { isStatistic, type Statistic } from '#lib/domain/statistic.ts';
import { columnTypes, type ColumnType } from '#lib/domain/table-schema.ts';
import type { Schema, SchemaField } from '../data-package.ts';

/** The type of a column; throws for one that our tables do not use. */
export function columnType({ name, type }: SchemaField): ColumnType {
  const known = columnTypes.find((each) => each === type);
  if (!known) throw new RangeError(`${name} is of type ${type}, which no table of ours has`);
  return known;
}

const codeName = /(^|_)(codes?|naics|iso2|iso3|isco08|soc_20\d\d|currency|usps|id)$/;

/** Whether a column holds codes: text that is named or shaped as one. Spans of years are no codes. */
export const isCodeField = ({ name, type, constraints }: SchemaField): boolean =>
  type === 'string' &&
  (codeName.test(name) ||
    (constraints?.pattern !== undefined && !constraints.pattern.startsWith('^20')));

const typeKinds: Readonly<Partial<Record<ColumnType, ColumnKind>>> = {
  string: 'text',
  boolean: 'text',
  year: 'year',
  yearmonth: 'month',
  date: 'date',
};

/** The kind of a column without money, by its type and its unit. */
export function kindOf(field: SchemaField): ColumnKind {
  const { unit = '' } = field;
  const byType = typeKinds[columnType(field)];
  if (byType) return byType;
  if (unit === 'percent') return 'percent';
  if (/^[\w-]+ = 100$/.test(unit)) return 'index';
  return field.type === 'integer' || unit.startsWith('thousands of ') ? 'count' : 'ratio';
}

/**
 * What an amount is counted in, where its unit says a currency and a period, or columns of the row that
 * do: `USD per year`, `currency per pay_period`. A price or a rate is no amount of pay.
 */
export function moneyOf({ unit = '' }: SchemaField, { fields }: Schema): MoneyUnit | undefined {
  const [money = '', per] = unit.split(' per ');
  const has = (name: string) => fields.some((field) => field.name === name);
  const currency = /^[A-Z]{3}$/.test(money)
    ? money
    : money === 'currency' && has('currency')
      ? { column: 'currency' }
      : undefined;
  if (currency === undefined) return undefined;
  const kept = 'as_published' as const;
  if (per === undefined) return { currency, period: 'year', once: true, kept };
  const period = periodOf(per, has);
  return period && { currency, period, kept };
}

const periodColumns = ['pay_period', 'pay_unit'];

function periodOf(
  per: string,
  has: (name: string) => boolean,
): PayPeriod | { readonly column: string } | undefined {
  if (isPayPeriod(per)) return per;
  return periodColumns.includes(per) && has(per) ? { column: per } : undefined;
}

/** Which statistic of a wage distribution a column is, by the end of its name. */
export function statisticOf(name: string): Statistic | undefined {
  const end = name.split('_').at(-1);
  return isStatistic(end) ? end : undefined;
}
