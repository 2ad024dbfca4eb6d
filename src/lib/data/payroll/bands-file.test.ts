import { describe, expect, it } from 'vitest';
import { readBands, writeBands, type BandsFile } from './bands-file.ts';

const file: BandsFile = {
  bands: [
    { grade: '=cmd()', minimum: 40_000, midpoint: 50_000, maximum: 60_000 },
    { grade: 'Über, "II"', minimum: 52_000.5, midpoint: 61_000, maximum: 75_000 },
    { grade: "'Lead", minimum: 60_000, midpoint: 70_000, maximum: 80_000 },
    { grade: '-3', minimum: 70_000, midpoint: 80_000, maximum: 90_000 },
  ],
  currency: 'EUR',
  period: 'year',
};
const head = 'grade,minimum,midpoint,maximum,currency,period';
const messages = (text: string) => {
  const read = readBands(text);
  return read.state === 'refused'
    ? read.problems.map(({ line, message }) => `${line}: ${message}`)
    : [];
};

describe('a file of bands', () => {
  it('is read back as it was written, formulas escaped on the way', () => {
    const text = writeBands(file);
    expect(text.split('\r\n').slice(0, 2)).toEqual([head, "'=cmd(),40000,50000,60000,EUR,year"]);
    expect(readBands(text)).toEqual({ state: 'read', ...file });
  });

  it('may come from a spreadsheet: semicolons, other order, capitals, thousands, a mark before it', () => {
    const text =
      '\ufeffPeriod;Currency;Maximum;Midpoint;Minimum;Grade\r\n\r\nYear;usd;60,000;$50k;40 000;A\r\n;;;;;\r\n';
    expect(readBands(text)).toEqual({
      state: 'read',
      bands: [{ grade: 'A', minimum: 40_000, midpoint: 50_000, maximum: 60_000 }],
      currency: 'USD',
      period: 'year',
    });
  });

  it.each([
    ['', 'null: There is nothing in it.'],
    [head, 'null: It has a head, and no band under it.'],
    [
      'grade,minimum\nA,1',
      'null: Its first line must name the columns grade, minimum, midpoint, maximum, currency, period: midpoint, maximum, currency, period are missing.',
    ],
    [
      `${head}\n"A,1,2,3,USD,year`,
      'null: A quotation mark is out of place, so the cells cannot be told apart.',
    ],
    [`${head}\nA,,2,3,USD,year`, '2: The minimum is missing.'],
    [
      `${head}\nA,1,zwei,3,USD,year`,
      '2: The midpoint “zwei” cannot be read. That is not an amount. Write digits, such as 85000 or 41.50.',
    ],
    [
      `${head}\nA,3,2,1,USD,year`,
      '2: In grade A the minimum, the midpoint and the maximum must not fall.',
    ],
    [`${head}\n,1,2,3,USD,year`, '2: A band needs the name of its grade.'],
    [`${head}\nA,1,2,3,XYZ,year`, '2: “XYZ” is not an ISO 4217 currency code.'],
    [`${head}\nA,1,2,3,USD,decade`, '2: “decade” is no period: write year, month, week or hour.'],
  ])('is refused as a whole, with the reason: %j', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('names every line that cannot be used', () => {
    expect(
      messages(
        `${head}\nA,1,2,3,USD,year\n\nA,1,2,3,USD,year\nB,1,2,3,EUR,year\nC,-1,2,3,USD,year`,
      ),
    ).toEqual([
      '4: Grade A is there twice: give each grade one band.',
      '5: All bands must be in one currency and of one period.',
      '6: The minimum “-1” cannot be read. Enter an amount above zero.',
    ]);
  });

  it('is refused where it has too many bands', () => {
    const lines = Array.from({ length: 501 }, (_, at) => `G${at},1,2,3,USD,year`);
    expect(messages([head, ...lines].join('\n'))).toEqual(['null: It has more than 500 bands.']);
  });
});
