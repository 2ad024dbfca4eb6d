import { digitsIn } from '../digits-in.ts';
import type { Decisions } from '#lib/domain/payroll/column-mapping.ts';

type Order = Decisions['dateOrder'];

// By the letters that tell them apart, without accents: English, German, French, Spanish.
const months: readonly RegExp[] = [
  /^(jan|ene)/,
  /^(feb|fev)/,
  /^(mar|mrz|mae)/,
  /^(apr|avr|abr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^sep/,
  /^(oct|okt)/,
  /^nov/,
  /^(dec|dez|dic)/,
];

const time = /(?:[T\s]\s*\d{1,2}:\d{2}.*)?$/;
const numeric = /^(\d{1,4})([-/.\s])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const dayFirst =
  /^(\d{1,2})\.?[-/\s]?(?:de |of )?(\p{L}{3,10})\.?,?[-/\s]?(?:de )?(\d{4}|'?\d{2})$/u;
const monthFirst = /^(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4}|'?\d{2})$/u;
const serial = /^\d{5}(?:\.\d+)?$/;

/** The three numbers of a date as it is written, and whether it says itself which is the year. */
export interface DateParts {
  readonly numbers: readonly [string, string, string];
  readonly yearFirst: boolean;
}

/** The parts of a date of numbers alone, as they stand: `3/5/2024`, `2024-03-05`; null for another. */
export function datePartsIn(text: string): DateParts | null {
  const plain = text.replace(time, '');
  const parts = numeric.exec(plain);
  if (!parts) return null;
  const [, first = '', , second = '', third = ''] = parts;
  return { numbers: [first, second, third], yearFirst: first.length >= 3 };
}

/** A date as ISO 8601, by the order and the pivot of the century that are decided; null for what is none. */
export function dateInCell(text: string, order: Order, pivot: number): string | null {
  const plain = text.replace(time, '');
  const parts = datePartsIn(plain);
  if (parts) {
    const [first, second, third] = parts.numbers;
    const asOrdered: Order = parts.yearFirst
      ? 'ymd'
      : order === 'ymd' && third.length > 2
        ? 'dmy'
        : order;
    if (asOrdered === 'ymd') return isoDate(first, Number(second), third, pivot);
    return asOrdered === 'dmy'
      ? isoDate(third, Number(second), first, pivot)
      : isoDate(third, Number(first), second, pivot);
  }
  const together = compact.exec(plain);
  if (together) return isoDate(together[1]!, Number(together[2]), together[3]!, pivot);
  const named = dayFirst.exec(plain);
  if (named) return isoDate(named[3]!, monthOf(named[2]!), named[1]!, pivot);
  const american = monthFirst.exec(plain);
  return american ? isoDate(american[3]!, monthOf(american[1]!), american[2]!, pivot) : null;
}

function monthOf(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((month) => month.test(plain)) + 1;
}

function isoDate(year: string, month: number, day: string, pivot: number): string | null {
  const digits = year.replace("'", '');
  if (digits.length === 3 || day.length > 2) return null;
  const short = Number(digits);
  const full = digits.length > 2 ? short : short > pivot ? 1900 + short : 2000 + short;
  return existing(full, month, Number(day));
}

const isYear = (year: number): boolean => year >= 1900 && year <= 2100;

function existing(year: number, month: number, day: number): string | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a cell is a date as `dateInCell` gives it; told in less time than it takes to read another. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen)
    return false;
  const [year, month, day] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

const hyphen = 0x2d;

/** Whether a cell may be a date as a spreadsheet counts it: days from 1927 to 2064. */
export const isSerialDate = (text: string): boolean =>
  serial.test(text) && Number(text) >= 10_000 && Number(text) < 60_000;

/** The date of a spreadsheet's serial number, day 25,569 being 1970-01-01. */
export const dateOfSerial = (text: string): string =>
  new Date((Math.floor(Number(text)) - 25_569) * 864e5).toISOString().slice(0, 10);
