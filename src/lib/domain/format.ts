import type { Cell } from './answer.ts';
import { cellOf } from './answer.ts';
import { unitIn } from './pay-in-row.ts';
import type { PayPeriod } from './pay-period.ts';
import type { Column, Row, Value } from './question.ts';
import { hasMoreDigits } from './restate.ts';

const locale = 'en-US';
const narrowSpace = '\u202f';

// More than a number carries.
const allDigits = 20;

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, options);
  numberFormats.set(key, format);
  return format;
}

/**
 * `$123,860`, `€49.66`: an amount in full; cents by the hour only, or, with `exact`, where there are any;
 * with `signed`, `+$12,300`.
 */
export function formatMoney(
  amount: number,
  currency: string,
  period: PayPeriod = 'year',
  { signed = false, exact = false } = {},
): string {
  const digits = period === 'hour' ? 2 : 0;
  return numberFormat({
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: exact ? allDigits : digits,
    ...(signed ? { signDisplay: 'exceptZero' } : {}),
  }).format(amount);
}

/**
 * `$120k`, `€1.2m`, `₩98bn`: an amount for an axis or a tile, never for a table. With the `step`
 * between the ticks of an axis it has the digits that tell two ticks apart.
 */
export function formatMoneyCompact(amount: number, currency: string, step?: number): string {
  const { scaled, suffix, digits } = compact(amount, step);
  const text = numberFormat({
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
  }).format(scaled);
  return text + suffix;
}

/** `120k`, `1.2m`: an amount where the unit is said once for all, as on the tiles of a map. */
export function formatCompact(amount: number): string {
  const { scaled, suffix, digits } = compact(amount);
  return formatNumber(scaled, digits) + suffix;
}

function compact(amount: number, step?: number) {
  const size = Math.abs(amount);
  // Just below a million, `1,000k` is longer than `1m` and no truer.
  const [divisor, suffix] =
    size >= 999.95e6
      ? [1e9, 'bn']
      : size >= 999.5e3
        ? [1e6, 'm']
        : size >= 1e4
          ? [1e3, 'k']
          : [1, ''];
  const scaled = amount / divisor;
  const usual = suffix === 'm' || suffix === 'bn' ? 1 : !suffix && size < 100 && size > 0 ? 2 : 0;
  const digits = step ? Math.max(0, -Math.floor(Math.log10(step / divisor) + 1e-9)) : usual;
  return { scaled, suffix, digits: Math.min(digits, 6) };
}

/** `597,080` */
export const formatCount = (value: number): string =>
  numberFormat({ maximumFractionDigits: 0 }).format(value);

/** `23.2 %`; with `signed`, `+23.2 %`, and never `+0 %`. */
export function formatPercent(value: number, { signed = false, digits = 1 } = {}): string {
  const text = numberFormat({
    minimumFractionDigits: 0,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'negative',
  }).format(value);
  return `${text}${narrowSpace}%`;
}

/** `1.34`: a quotient, an index or another plain number, to two decimals. */
export const formatNumber = (value: number, digits = 2): string =>
  numberFormat({ maximumFractionDigits: digits }).format(value);

/** What stands in a cell without a number. */
export const absenceWords = {
  suppressed: 'suppressed',
  not_collected: 'not collected',
  hidden: 'hidden',
  no_match: 'no match',
  empty: '–',
} as const;

/** The text of a cell, as in the table and the tip: the number in full, or why there is none. */
export function formatCell(row: Row, column: Column): string {
  return formatCellState(cellOf(row, column), row, column);
}

function formatCellState(cell: Cell, row: Row, column: Column): string {
  if (cell.state === 'value') return formatValue(cell.value, row, column);
  if (cell.state === 'top_coded') {
    return cell.floor === null ? 'top-coded' : `≥ ${formatValue(cell.floor, row, column)}`;
  }
  return absenceWords[cell.state];
}

function formatValue(value: Exclude<Value, null>, row: Row, column: Column): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  switch (column.kind) {
    case 'money': {
      if (!column.money) return formatNumber(value, digitsOf(column, 2));
      const { currency, period } = unitIn(row, column.money);
      const about = column.approximate && !tookNoRate(row, column, value);
      const signed = column.differenceOf !== undefined;
      return (
        (about ? '≈ ' : '') + formatMoney(value, currency, period, { signed, exact: column.exact })
      );
    }
    case 'percent':
      return formatPercent(value, {
        signed: column.differenceOf !== undefined,
        digits: digitsOf(column, 1),
      });
    case 'count':
      return formatNumber(value, digitsOf(column, 0));
    case 'ratio':
    case 'index':
      return column.digits === undefined
        ? formatNumber(value, digitsOf(column, 2))
        : value.toFixed(column.digits);
    default:
      return String(value);
  }
}

const digitsOf = ({ exact }: Column, usual: number): number => (exact ? allDigits : usual);

// In a column that was restated at rates, an amount that took none: it stands as it was published, or
// has more digits than a restated one is good for.
function tookNoRate(row: Row, { publishedAs, differenceOf }: Column, value: number): boolean {
  if (differenceOf?.about !== undefined) return row[differenceOf.about] === false;
  return publishedAs !== undefined && (row[publishedAs] === value || hasMoreDigits(value));
}

/** `USD a year`, `percent`, `persons`: the unit under a column's head; empty where there is none. */
export function unitLabel(column: Column): string {
  if (!column.money) return column.unit ?? '';
  const { currency, period, once } = column.money;
  const code = typeof currency === 'string' ? currency : 'own currency';
  const each = typeof period === 'string' ? periodPhrase[period] : 'own period';
  return `${column.approximate ? '≈ ' : ''}${once ? code : `${code} ${each}`}`;
}

export const periodPhrase: Readonly<Record<PayPeriod, string>> = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  hour: 'an hour',
};

/** The head of a column in a file: snake_case with its unit, `pay_p50_eur_year`. */
export function fileHeader(column: Column): string {
  if (column.heading !== undefined) return column.heading;
  if (!column.money || column.publishedAs) return column.name;
  const { currency, period, once } = column.money;
  const unit = [currency, once ? null : period].filter((part) => typeof part === 'string');
  return [column.name, ...unit.map((part) => part.toLowerCase())].join('_');
}
