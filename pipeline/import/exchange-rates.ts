import type { Imported, PresentTables, PublisherFile } from './imported-table.ts';

const packageName = '@fawazahmed0/currency-api';

/**
 * `v1/currencies/usd.json` of the npm package `@fawazahmed0/currency-api`: one day's rates of the
 * currencies that our table has, the active ones of ISO 4217. Throws where one of them is missing.
 */
export function importExchangeRates(
  { name, content }: PublisherFile,
  present: PresentTables,
): Imported {
  const { date, rates } = readRates(name, Buffer.from(content).toString('utf8'));
  const currencies = present('money-exchange-rates-latest').map(({ currency = '' }) => currency);
  const rows = currencies.map((currency) => {
    const rate = rates[currency.toLowerCase()];
    if (typeof rate !== 'number' || !(rate > 0))
      throw new Error(`${name} has no rate of ${currency}.`);
    return { date, currency, units_per_usd: String(rate) };
  });
  const entry = {
    release: longDate(date),
    retrieved: date,
    sources: [
      {
        title: `${packageName} ${date.split('-').map(Number).join('.')}`,
        path: `https://www.npmjs.com/package/${packageName}`,
      },
    ],
  };
  return {
    tables: [
      {
        resource: 'money-exchange-rates-latest',
        rows,
        replaces: () => true,
        entry: () => entry,
      },
    ],
    notes: [],
  };
}

function readRates(name: string, text: string): { date: string; rates: Record<string, unknown> } {
  const file: unknown = JSON.parse(text);
  if (isRecord(file) && typeof file.date === 'string' && isRecord(file.usd)) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(file.date))
      throw new Error(`${name}: "${file.date}" is no date.`);
    return { date: file.date, rates: file.usd };
  }
  throw new Error(`${name} is no file of rates: it needs "date" and "usd".`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `29 September 2026` */
function longDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date),
  );
}
