import { describe, expect, it } from 'vitest';
import { importExchangeRates } from './exchange-rates.ts';

const present = () => [{ currency: 'EUR' }, { currency: 'USD' }];
const rates = (content: unknown) =>
  importExchangeRates(
    { name: 'usd.json', content: Buffer.from(JSON.stringify(content)), release: '' },
    present,
  );

describe('the exchange rates of a day', () => {
  const day = { date: '2026-11-22', usd: { eur: 0.86400012, usd: 1, btc: 0.00001 } };

  it('are kept for the currencies that the table has, figures unchanged', () => {
    expect(rates(day).tables[0]?.rows).toEqual([
      { date: '2026-11-22', currency: 'EUR', units_per_usd: '0.86400012' },
      { date: '2026-11-22', currency: 'USD', units_per_usd: '1' },
    ]);
  });

  it('name their day and version in the data package', () => {
    expect(rates(day).tables[0]?.entry?.([])).toEqual({
      release: '22 November 2026',
      retrieved: '2026-11-22',
      sources: [
        {
          title: '@fawazahmed0/currency-api 2026.11.22',
          path: 'https://www.npmjs.com/package/@fawazahmed0/currency-api',
        },
      ],
    });
  });

  it.each([
    ['a currency is missing', { ...day, usd: { usd: 1 } }, 'usd.json has no rate of EUR.'],
    ['a rate is nought', { ...day, usd: { eur: 0, usd: 1 } }, 'usd.json has no rate of EUR.'],
    ['the date is none', { ...day, date: 'today' }, 'usd.json: "today" is no date.'],
    ['the file has another shape', { rates: {} }, 'it needs "date" and "usd".'],
  ])('are refused where %s', (_, content, message) => {
    expect(() => rates(content)).toThrow(message);
  });
});
