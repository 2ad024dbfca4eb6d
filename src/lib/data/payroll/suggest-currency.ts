import type { OpenQuestion } from '#lib/domain/payroll/column-mapping.ts';
import { isNothing } from './nothing-words.ts';
import type { ColumnFacts } from './column-facts.ts';
import { currencyOfWord, isCurrencyWord } from './currency-words.ts';
import { PayAmounts } from './pay-amount.ts';

export interface CurrencySuggested {
  readonly currency: string;
  /** Why, in a few words. */
  readonly because: string;
  readonly open: readonly OpenQuestion[];
}

const dollars = 'USD';

/** The currency of a file: its column, the signs beside its amounts, or the head of pay; else US dollars. */
export function suggestCurrency(
  column: ColumnFacts | undefined,
  pay: ColumnFacts | undefined,
  decimal: '.' | ',',
): CurrencySuggested {
  const inColumn = mostUsual(column?.cells ?? []);
  const named = inColumn ? currencyOfWord(inColumn, dollars) : null;
  if (named)
    return { currency: named, because: `in ${named}, where nothing else is said`, open: [] };
  const amounts = new PayAmounts(decimal);
  const signs = (pay?.cells ?? []).flatMap((cell) => {
    const amount = amounts.read(cell);
    return typeof amount === 'string' || amount.word === '' ? [] : [amount.word];
  });
  const inHead = (pay?.column.name ?? '')
    .split(/[^\p{L}\p{Sc}]+/u)
    .find((word) => /^([A-Z]{3}|\p{Sc})$/u.test(word) && isCurrencyWord(word));
  const sign = mostUsual(signs) ?? inHead;
  if (sign === undefined || isNothing(sign)) return unknown(decimal);
  const currency = currencyOfWord(sign, dollars);
  if (currency) return { currency, because: `“${sign}” is read as ${currency}`, open: [] };
  const question = `“${sign}” is the sign of several currencies: which one is pay in?`;
  return {
    currency: dollars,
    because: `“${sign}” is not clear`,
    open: [{ about: 'currency', question }],
  };
}

function unknown(decimal: '.' | ','): CurrencySuggested {
  const because = 'no currency is named: taken as US dollars';
  // Dollars have decimal points.
  if (decimal === '.') return { currency: dollars, because, open: [] };
  const question =
    'No currency is named, and decimals have commas: is pay in euros, dollars or another?';
  return { currency: dollars, because, open: [{ about: 'currency', question }] };
}

function mostUsual(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
