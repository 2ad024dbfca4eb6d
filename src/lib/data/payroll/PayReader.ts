import {
  annualPay,
  dependsOnPartTime,
  isPlausiblePay,
  leastPay,
  mostPay,
} from '#lib/domain/payroll/annual-pay.ts';
import {
  payrollPeriods,
  type ColumnMapping,
  type PayColumn,
  type PayrollPeriod,
} from '#lib/domain/payroll/column-mapping.ts';
import { formatMoney } from '#lib/domain/format.ts';
import type { Correction, Refusal } from './Accounting.ts';
import { clipped } from './clipped.ts';
import { CurrencyReader } from './CurrencyReader.ts';
import { PayAmounts, type AmountRead } from './pay-amount.ts';
import { payOf } from './period-words.ts';
import { PeriodReader } from './PeriodReader.ts';

/** Pay as a row states it, and in US dollars a year. */
export interface PayRead {
  readonly stated: number;
  readonly period: PayrollPeriod;
  readonly currency: string;
  /** US dollars a year at full time. */
  readonly fullTime: number;
  /** US dollars a year as paid. */
  readonly paid: number;
}

export interface PayReading {
  readonly mapping: ColumnMapping;
  readonly decimal: '.' | ',';
  /** A workbook keeps numbers, not their digits: their points are those of decimals. */
  readonly isSure: boolean;
  readonly unitsPerUsd: Readonly<Record<string, number>>;
}

const otherMark = 'Decimals are parted otherwise than in the rest of the file';
const restated = 'Pay of part time restated to full time';
const workedOut = Object.fromEntries(
  payrollPeriods.map((period) => [period, `Annual pay worked out from ${payOf[period]}`]),
) as Readonly<Record<PayrollPeriod, string>>;

/** Reads the base pay of a row: the first column of pay that it fills. */
export class PayReader {
  readonly #mapping: ColumnMapping;
  readonly #isSure: boolean;
  readonly #amounts: PayAmounts;
  readonly #currencies: CurrencyReader;
  readonly #periods: PeriodReader;

  constructor({ mapping, decimal, isSure, unitsPerUsd }: PayReading) {
    this.#mapping = mapping;
    this.#isSure = isSure;
    this.#amounts = new PayAmounts(decimal);
    this.#currencies = new CurrencyReader(mapping, unitsPerUsd);
    this.#periods = new PeriodReader(mapping);
  }

  read(cells: readonly string[], fte: number, corrections: Correction[]): PayRead | Refusal {
    for (const column of this.#mapping.pay) {
      const cell = cells[column.at] ?? '';
      const amount = this.#amounts.read(cell);
      if (amount === 'nothing') continue;
      if (amount === 'negative') {
        const reason = `“${clipped(cell)}” is below zero.`;
        return { kind: 'Pay is below zero', reason, at: column.at, cell };
      }
      if (amount === 'no amount') {
        const reason = `“${clipped(cell)}” is not an amount.`;
        return { kind: 'Pay is not an amount', reason, at: column.at, cell };
      }
      return this.#restated(column, cell, amount, cells, fte, corrections);
    }
    return this.#noPay(cells);
  }

  #restated(
    column: PayColumn,
    cell: string,
    amount: AmountRead,
    cells: readonly string[],
    fte: number,
    corrections: Correction[],
  ): PayRead | Refusal {
    const { at } = column;
    const period = this.#periods.of(column, cell, amount, cells, corrections);
    if (typeof period !== 'string') return period;
    const currency = this.#currencies.of(at, cell, amount.word, cells);
    if ('kind' in currency) return currency;
    const { decisions } = this.#mapping;
    const year = annualPay(amount.value, period, fte, decisions);
    const fullTime = year.fullTime / currency.unitsPerUsd;
    const other = this.#isSure ? null : amount.also;
    if (!isPlausiblePay(fullTime)) {
      return other === null ? implausible(at, cell, period, fullTime) : twofold(at, cell, amount);
    }
    if (other !== null && isPlausibleToo(other, fullTime / amount.value, period)) {
      return twofold(at, cell, amount);
    }
    if (amount.otherMark) corrections.push({ reason: otherMark, at, cell });
    if (period !== 'year') corrections.push({ reason: workedOut[period], at, cell });
    if (fte < 1 && decisions.partTimePay === 'as-paid' && dependsOnPartTime(period)) {
      corrections.push({ reason: restated, at, cell });
    }
    if (currency.said) corrections.push({ reason: currency.said, at, cell });
    return {
      stated: amount.value,
      period,
      currency: currency.code,
      fullTime,
      paid: year.paid / currency.unitsPerUsd,
    };
  }

  #noPay(cells: readonly string[]): Refusal {
    const at = this.#mapping.pay[0]?.at;
    if (at === undefined) {
      const reason = 'No column is taken for pay: choose one, and read the file again.';
      return { kind: 'No column is taken for pay', reason, at: null, cell: '' };
    }
    const cell = cells[at] ?? '';
    const reason = 'The row has no base pay: fill it in and drop the row again.';
    return { kind: 'No pay', reason, at, cell };
  }
}

// Thousands an hour are no reading: rates of an hour often have three decimals.
const mostPerHour = 1_000;

const isPlausibleToo = (amount: number, times: number, period: PayrollPeriod): boolean =>
  isPlausiblePay(amount * times) && (period !== 'hour' || amount < mostPerHour);

function twofold(at: number, cell: string, { value, also }: AmountRead): Refusal {
  const reason = `“${clipped(cell)}” may be ${value} or ${also}: write it without thousands.`;
  return { kind: 'Pay can be read in two ways', reason, at, cell };
}

function implausible(at: number, cell: string, period: PayrollPeriod, usd: number): Refusal {
  const bound =
    usd < leastPay
      ? `Less than ${formatMoney(leastPay, 'USD')}`
      : `More than ${formatMoney(mostPay, 'USD')}`;
  const amount = formatMoney(usd, 'USD', usd < 100 ? 'hour' : 'year');
  return {
    kind: `${bound} a year when read as ${payOf[period]}`,
    reason: `“${clipped(cell)}” read as ${payOf[period]} is ${amount} a year: choose another period for its column, or mend it.`,
    at,
    cell,
  };
}
