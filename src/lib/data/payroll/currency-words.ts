import { folded } from './folded.ts';

const codes = new Set(Intl.supportedValuesOf('currency'));

/** Signs of one currency, in capital letters. */
const signs = new Map([
  ...Object.entries({ US$: 'USD', 'U.S.$': 'USD', $US: 'USD', C$: 'CAD', CA$: 'CAD' }),
  ...Object.entries({ CAD$: 'CAD', A$: 'AUD', AU$: 'AUD', NZ$: 'NZD', S$: 'SGD' }),
  ...Object.entries({ HK$: 'HKD', MX$: 'MXN', NT$: 'TWD', R$: 'BRL', '€': 'EUR' }),
  ...Object.entries({ '£': 'GBP', '₹': 'INR', '₩': 'KRW', '₪': 'ILS', '₺': 'TRY', '₽': 'RUB' }),
  ...Object.entries({ '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', '₴': 'UAH', ZŁ: 'PLN' }),
  ...Object.entries({ KČ: 'CZK', FT: 'HUF', 'FR.': 'CHF', SFR: 'CHF', RM: 'MYR' }),
]);

/** Signs that several currencies share, and which of them is meant where nothing else says so. */
const shared: readonly {
  readonly sign: RegExp;
  readonly of: RegExp;
  readonly usual: string | null;
}[] = [
  {
    sign: /^\$$/,
    of: /^(USD|CAD|AUD|NZD|SGD|HKD|MXN|TWD|ARS|CLP|COP|BBD|BSD|JMD|TTD)$/,
    usual: 'USD',
  },
  { sign: /^[¥￥]$/, of: /^(JPY|CNY)$/, usual: 'JPY' },
  { sign: /^KR\.?$/, of: /^(SEK|NOK|DKK|ISK)$/, usual: null },
];

const names = new Map([
  ...['dollar', 'dollars', 'us dollar', 'us dollars'].map((name) => [name, 'USD'] as const),
  ...['euro', 'euros'].map((name) => [name, 'EUR'] as const),
  ...['pound', 'pounds', 'sterling', 'pound sterling', 'pounds sterling'].map(
    (name) => [name, 'GBP'] as const,
  ),
  ...['yen', 'japanese yen'].map((name) => [name, 'JPY'] as const),
  ...['swiss franc', 'swiss francs', 'franken'].map((name) => [name, 'CHF'] as const),
  ...['canadian dollar', 'canadian dollars'].map((name) => [name, 'CAD'] as const),
]);

/**
 * The ISO 4217 code that a code, sign or name means: `usd`, `US$`, `euro`. A sign that several currencies
 * share is that of `among` where it is one of them. Null for what is no currency, or cannot be told.
 */
export function currencyOfWord(word: string, among: string): string | null {
  const text = word.trim().toUpperCase();
  if (codes.has(text)) return text;
  const sharing = shared.find(({ sign }) => sign.test(text));
  if (sharing) return sharing.of.test(among) ? among : sharing.usual;
  const known = signs.get(text) ?? signs.get(text.replace(/\.$/, '')) ?? names.get(folded(word));
  return known ?? null;
}

/** Whether it names a currency, or is a sign that several have. */
export function isCurrencyWord(word: string): boolean {
  const text = word.trim().toUpperCase();
  return currencyOfWord(word, '') !== null || shared.some(({ sign }) => sign.test(text));
}

export const isCurrencyCode = (text: string): boolean => codes.has(text);
