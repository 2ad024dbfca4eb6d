import {
  mostBytes,
  tooLarge,
  type OwnRate,
  type OwnRatesRead,
  type RefusedLine,
} from '#lib/domain/own-rates.ts';
import { baseOf } from './own-rates/base.ts';
import { decimalMarkOf, readRate } from './own-rates/decimal-mark.ts';
import { readDate } from './own-rates/read-date.ts';
import { rateLines, type RateLine } from './own-rates/rate-lines.ts';

const known = new Set(Intl.supportedValuesOf('currency'));

/**
 * Reads a reader's own exchange rates from CSV: columns currency (ISO 4217), rate and date in any order,
 * parted by commas, semicolons or tabs, with decimal points or commas. Rates are units per US dollar, or
 * per the one other currency that has the rate 1, which then are divided by the rate of the dollar. Of a
 * currency given twice the newest date counts. What cannot be read is refused by line, with the reason;
 * what was assumed is said.
 */
export function readOwnRates(text: string, name = 'pasted text'): OwnRatesRead {
  if (new TextEncoder().encode(text).length > mostBytes) return tooLarge;
  const table = rateLines(text);
  if (typeof table === 'string') return refusedWhole(table);
  const decimal = decimalMarkOf(table.lines.map(({ rate }) => rate));
  const refused: RefusedLine[] = [];
  const read = table.lines.flatMap((line) => {
    const rate = readLine(line, decimal);
    if (typeof rate !== 'string') return [{ ...rate, line: line.line }];
    refused.push({ line: line.line, reason: rate });
    return [];
  });
  const { newest, repeated } = newestOfEach(read, refused);
  const base = baseOf(newest);
  if ('reason' in base) return { state: 'refused', reason: base.reason, refused };
  const rates = newest.map((rate) => ({
    currency: rate.currency,
    unitsPerUsd: rate.unitsPerUsd / base.perUsd,
    date: rate.date,
  }));
  const date = rates.reduce((latest, rate) => (rate.date > latest ? rate.date : latest), '');
  const unitsPerUsd = Object.fromEntries(
    rates.map((rate) => [rate.currency, rate.unitsPerUsd] as const),
  );
  return {
    state: 'read',
    own: { name: plainName(name), date, unitsPerUsd },
    rates,
    said: [
      `Columns parted by ${table.delimiter}, decimal ${decimal === ',' ? 'commas' : 'points'}.`,
      ...base.said,
      ...(repeated.length > 0
        ? [`Given more than once, the newest date counts: ${repeated.join(', ')}.`]
        : []),
      ...(date ? [] : ['The file does not say of which date its rates are.']),
    ],
    refused,
  };
}

const refusedWhole = (reason: string): OwnRatesRead => ({ state: 'refused', reason, refused: [] });

/** A rate as its line gives it, per whatever the file is in; or why there is none. */
function readLine({ currency, rate, date }: RateLine, decimal: '.' | ','): OwnRate | string {
  const code = currency.trim().toUpperCase();
  if (!known.has(code)) return `“${clipped(currency)}” is not an ISO 4217 currency code.`;
  const units = readRate(rate, decimal);
  if (typeof units === 'string') return units;
  const day = readDate(date);
  if (day === null) {
    return `“${clipped(date)}” is not a date that can be read one way only: write 2026-12-31.`;
  }
  return { currency: code, unitsPerUsd: units, date: day };
}

type ReadLine = OwnRate & { readonly line: number };

function newestOfEach(read: readonly ReadLine[], refused: RefusedLine[]) {
  const newest = new Map<string, ReadLine>();
  const repeated = new Set<string>();
  for (const rate of read) {
    const before = newest.get(rate.currency);
    if (before && before.date === rate.date) {
      const again = `${rate.currency} is given twice for ${rate.date || 'no date'}: line ${before.line} stands.`;
      refused.push({ line: rate.line, reason: again });
    } else {
      if (before) repeated.add(rate.currency);
      if (!before || rate.date > before.date) newest.set(rate.currency, rate);
    }
  }
  return { newest: [...newest.values()], repeated: [...repeated] };
}

const clipped = (cell: string): string => {
  const characters = [...cell.trim()];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
};

// A name ends up in files and on screen: one line of it, and not too long.
const plainName = (name: string): string =>
  clipped(name.replace(/[\p{C}\s]+/gu, ' ')) || 'file without a name';
