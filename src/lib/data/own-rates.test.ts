import { describe, expect, it } from 'vitest';
import type { OwnRatesRead } from '#lib/domain/own-rates.ts';
import { readOwnRates } from './own-rates.ts';

const used = (read: OwnRatesRead) => (read.state === 'read' ? read.own.unitsPerUsd : read.reason);
const reasons = (read: OwnRatesRead) =>
  read.refused.map(({ line, reason }) => `${line}: ${reason}`);

describe('a file of the reader’s own rates', () => {
  it('gives units per US dollar, its newest date and its name', () => {
    const read = readOwnRates(
      'currency,rate,date\nEUR,0.87,2026-01-01\nCHF,0.8,2025-12-31\n',
      'rates.csv',
    );
    expect(read).toMatchObject({
      state: 'read',
      own: { name: 'rates.csv', date: '2026-01-01', unitsPerUsd: { EUR: 0.87, CHF: 0.8 } },
      rates: [
        { currency: 'EUR', unitsPerUsd: 0.87, date: '2026-01-01' },
        { currency: 'CHF', unitsPerUsd: 0.8, date: '2025-12-31' },
      ],
      refused: [],
    });
  });

  it.each([
    ['columns in another order', 'Date,Exchange rate,Currency code\n2026-01-01,0.87,EUR'],
    ['semicolons and decimal commas', 'currency;rate;date\nEUR;0,87;01.01.2026'],
    ['tabs', 'ccy\trate\tas of\nEUR\t0.87\t2026/1/1'],
    ['commas and quoted decimal commas', 'currency,rate,date\n"EUR","0,87",2026-01-01'],
    ['a byte order mark and Windows lines', '\ufeffcurrency,rate,date\r\nEUR,0.87,2026-01-01\r\n'],
    [
      'comments, empty lines and Excel’s own first line',
      'sep=;\n# mine\n\ncur;rate;date\n\neur;0.87;2026-01-01\n;;\n',
    ],
    [
      'more columns',
      'id,currency,name,units_per_usd,date\n1,EUR,"Euro, of course",0.87,2026-01-01',
    ],
  ])('may have %s', (_, text) => {
    const read = readOwnRates(text);
    expect(used(read)).toEqual({ EUR: 0.87 });
    expect(read).toMatchObject({ own: { date: '2026-01-01' }, refused: [] });
  });

  it('says what was assumed: what parts the columns, the decimals, and the base', () => {
    const read = readOwnRates('currency;rate\nEUR;0,87\nJPY;1.234,5\n');
    expect(used(read)).toEqual({ EUR: 0.87, JPY: 1234.5 });
    expect(read).toHaveProperty('said', [
      'Columns parted by semicolons, decimal commas.',
      'Rates are taken as units per US dollar.',
      'The file does not say of which date its rates are.',
    ]);
  });

  it('is divided by the dollar where one other currency has the rate 1', () => {
    const read = readOwnRates('currency,rate\nEUR,1\nUSD,1.25\nCHF,0.9\n');
    expect(used(read)).toEqual({ EUR: 0.8, USD: 1, CHF: 0.72 });
    expect(read).toHaveProperty(
      'said.1',
      'Rates are units per EUR, divided by the 1.25 of the US dollar.',
    );
  });

  it('is per dollar where the dollar itself has the rate 1, beside currencies tied to it', () => {
    expect(used(readOwnRates('currency,rate\nUSD,1\nPAB,1\nEUR,0.8\n'))).toEqual({
      USD: 1,
      PAB: 1,
      EUR: 0.8,
    });
  });

  it.each([
    [
      'currency,rate\nEUR,1\nCHF,0.9',
      /^EUR has the rate 1, .* the rate of USD is needed as well\.$/,
    ],
    ['currency,rate\nUSD,1.25\nCHF,0.9', /^USD has the rate 1\.25 and no currency has the rate 1/],
    [
      'currency,rate\nEUR,1\nBAM,1\nUSD,1.25',
      /^USD has the rate 1\.25 and EUR and BAM have the rate 1/,
    ],
    ['EUR,0.87,2026-01-01', /^Its first line must name its columns/],
    ['currency\nEUR', /^Its first line must name its columns/],
    ['currency,rate', /no line under it\.$/],
    ['', /^There is nothing in it\.$/],
    ['currency,rate\nEUR,"0.87\nCHF,0.8', /^A quotation mark/],
    ['currency,rate\nEUR,abc', /^No line of it gives a currency and its rate\.$/],
    [`currency,rate\n${'EUR,0.87\n'.repeat(120_000)}`, /^It is larger than 1 MB/],
  ])('is refused whole where it cannot be used: %#', (text, reason) => {
    const read = readOwnRates(text);
    expect(read).toMatchObject({ state: 'refused', reason: expect.stringMatching(reason) });
  });

  it('refuses lines by their number, with the reason, and keeps the others', () => {
    const read = readOwnRates(
      [
        'currency,rate,date',
        'EUR,0.87,2026-01-01',
        'Euro,0.87,2026-01-01',
        'CHF,-0.8,2026-01-01',
        'GBP,0,2026-01-01',
        'JPY,,2026-01-01',
        'SEK,9.5,03/04/2026',
        'NOK,10.1,2026-02-30',
        'DKK,"1,234",2026-01-01',
        '"MXN',
        '",17,2026-01-01',
        'PLN,1e3,2026-01-01',
      ].join('\n'),
    );
    expect(used(read)).toEqual({ EUR: 0.87, MXN: 17 });
    expect(reasons(read)).toEqual([
      '3: “Euro” is not an ISO 4217 currency code.',
      '4: “-0.8” is not a rate.',
      '5: A rate must be above zero.',
      '6: It has no rate.',
      '7: “03/04/2026” is not a date that can be read one way only: write 2026-12-31.',
      '8: “2026-02-30” is not a date that can be read one way only: write 2026-12-31.',
      '9: “1,234” may be 1234 or 1.234: write it without thousands, with a decimal point.',
      '12: “1e3” is not a rate.',
    ]);
  });

  it('takes the newest of a currency that is given more than once, and says so', () => {
    const read = readOwnRates(
      'currency,rate,date\nEUR,0.9,2025-01-01\nEUR,0.87,2026-01-01\nEUR,0.95,2024-01-01\nCHF,0.8,2026-01-01\nCHF,0.7,2026-01-01',
    );
    expect(used(read)).toEqual({ EUR: 0.87, CHF: 0.8 });
    expect(read).toHaveProperty('said.2', 'Given more than once, the newest date counts: EUR.');
    expect(reasons(read)).toEqual(['6: CHF is given twice for 2026-01-01: line 5 stands.']);
  });

  it('takes hostile cells and names for text', () => {
    const read = readOwnRates(
      'currency,rate\n=cmd(),1\n<img src=x>,2\n__proto__,3\nEUR,0.87\n',
      'my\nrates\u0000 \u202e.csv',
    );
    expect(used(read)).toEqual({ EUR: 0.87 });
    expect(read).toHaveProperty('own.name', 'my rates .csv');
    expect(reasons(read)[1]).toBe('3: “<img src=x>” is not an ISO 4217 currency code.');
    const long = readOwnRates(`currency,rate\n${'x'.repeat(5_000)},1\nEUR,0.87`);
    expect(reasons(long)[0]!.length).toBeLessThan(100);
  });
});
