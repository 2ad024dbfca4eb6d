import { describe, expect, it } from 'vitest';
import { currencyOfWord, isCurrencyWord } from './currency-words.ts';
import { dateInCell, dateOfSerial, isIsoDate, isSerialDate } from './date-in-cell.ts';
import { folded, foldedHead } from './folded.ts';
import { isNothing, textOf } from './nothing-words.ts';
import { readNumber } from './number-in-cell.ts';
import { PayAmounts } from './pay-amount.ts';
import { periodOfWord } from './period-words.ts';
import { sexesOfWords } from './sex-words.ts';
import { socInCell } from './soc-in-cell.ts';

describe('a number in a cell', () => {
  it.each([
    ['1,234', '.', 1234, null],
    ['1.234', '.', 1.234, 1234],
    ['1.234', ',', 1234, null],
    ['1,234', ',', 1.234, 1234],
    ['0.125', '.', 0.125, null],
    ['1234.567', '.', 1234.567, null],
    ['1.2345', '.', 1.2345, null],
    ['12,34,567.5', '.', 1234567.5, null],
    ['.5', '.', 0.5, null],
    ['5.', '.', 5, null],
    ['2.5e3', '.', 2500, null],
  ] as const)('of %j where decimals have %j', (digits, decimal, value, also) => {
    expect(readNumber(digits, decimal)).toEqual({ value, also, otherMark: false });
  });

  it.each([
    ['1.234,5', '.', 1234.5],
    ['1,234.5', ',', 1234.5],
    ['56,5', '.', 56.5],
    ['1 234,5', '.', 1234.5],
  ] as const)('may have its own decimal mark: %j where they have %j', (digits, decimal, value) => {
    expect(readNumber(digits, decimal)).toEqual({ value, also: null, otherMark: true });
  });

  it('is the nearest one, however many digits there are', () => {
    const some = Array.from({ length: 20_000 }, (_, at) =>
      (at * 7_919.37 + at ** 3 / 100).toFixed(at % 3),
    );
    const long = ['999999999999999', '9999999999999.99', '12345678901234567', '007', '0.01'];
    const others = [...some, ...long].filter(
      (digits) => readNumber(digits, '.')?.value !== Number(digits),
    );
    expect(others).toEqual([]);
  });

  it.each(['', '.', '1,23,4', '12 34', '1.2.3', '1,234,56', '1e', 'abc', '1-2', "1'23"])(
    'is none in %j',
    (digits) => {
      expect(readNumber(digits, '.')).toBeNull();
    },
  );
});

describe('an amount in a cell', () => {
  it.each([
    ['$.50', 0.5, '$', null],
    ['Fr. 50’000.–', 50000, 'Fr.', null],
    ['50.000,-', 50000, '', null],
    ['CHF 50,000', 50000, 'CHF', null],
    ['25 € / h', 25, '€', 'hour'],
    ['USD 25 per hour', 25, 'USD', 'hour'],
    ['60,000 p.a.', 60000, '', 'year'],
    ['£30k per annum', 30000, '£', 'year'],
    ['2,000 bi-weekly', 2000, '', 'fortnight'],
  ])('of %j has what stands beside it', (cell, value, word, period) => {
    const decimal = cell.includes('000,-') ? ',' : '.';
    expect(new PayAmounts(decimal).read(cell)).toMatchObject({ value, word, period });
  });

  it.each(['(500)', '$(500)', '−500', '$-500', '500 -', '(USD 500)'])(
    'of %j is negative',
    (cell) => {
      expect(new PayAmounts('.').read(cell)).toBe('negative');
    },
  );

  it.each(['see 12', '2024-01-01', '12:30', 'Grade 5', '5 bananas'])('of %j is none', (cell) => {
    expect(new PayAmounts('.').read(cell)).toBe('no amount');
  });
});

describe('a date in a cell', () => {
  it.each([
    ['2024-03-05', 'mdy', '2024-03-05'],
    ['2024/3/5', 'dmy', '2024-03-05'],
    ['2024-03-05T00:00:00.000Z', 'mdy', '2024-03-05'],
    ['3/5/2024', 'mdy', '2024-03-05'],
    ['3/5/2024', 'dmy', '2024-05-03'],
    ['3/5/2024 12:00:00 AM', 'mdy', '2024-03-05'],
    ['05.03.2024', 'dmy', '2024-03-05'],
    ['5. 3. 2024', 'dmy', '2024-03-05'],
    ['3/5/98', 'mdy', '1998-03-05'],
    ['3/5/49', 'mdy', '2049-03-05'],
    ['98-03-05', 'ymd', '1998-03-05'],
    ['20240305', 'mdy', '2024-03-05'],
    ['5-Mar-2024', 'mdy', '2024-03-05'],
    ["5 March '24", 'mdy', '2024-03-05'],
    ['March 5, 2024', 'dmy', '2024-03-05'],
    ['5. März 2024', 'mdy', '2024-03-05'],
    ['5 août 2024', 'mdy', '2024-08-05'],
    ['5 de enero de 2024', 'mdy', '2024-01-05'],
    ['29.02.2024', 'dmy', '2024-02-29'],
  ] as const)('reads %j as %s', (cell, order, date) => {
    expect(dateInCell(cell, order, 49)).toBe(date);
  });

  it.each(['13/13/2024', '2/30/2024', '29.02.2023', '2024', '0/1/2024', 'soon', '1/1/1024', ''])(
    'is none in %j',
    (cell) => {
      expect(dateInCell(cell, 'mdy', 49)).toBeNull();
    },
  );

  it('is told at once where it stands as it is to be given', () => {
    const told = ['2024-03-05', '1900-01-01', '2100-12-28'];
    expect(told.filter(isIsoDate)).toEqual(told);
    for (const cell of told) expect(dateInCell(cell, 'dmy', 49)).toBe(cell);
    const others = ['2024-03-05 ', '2024/03/05', '2024-3-05x', '1899-01-01', '2024-13-01'];
    const none = ['2024-00-10', '2024-01-00', '2023-02-29', '20x4-01-01', '2024-01-0x', '2024-1-1'];
    expect([...others, ...none].filter(isIsoDate)).toEqual([]);
  });

  it('may be counted in days, as spreadsheets do', () => {
    expect(['45292', '45292.5', '9999', '111021'].map(isSerialDate)).toEqual([
      ...[true, true, false, false],
    ]);
    expect(dateOfSerial('45292.5')).toBe('2024-01-01');
  });
});

describe('a word in a cell', () => {
  it.each([
    ['H', 'hour'],
    ['Hourly', 'hour'],
    ['/hr', 'hour'],
    ['per Hour', 'hour'],
    ['A', 'year'],
    ['per Annum', 'year'],
    ['Salaried', 'year'],
    ['Prorated Annual', 'year'],
    ['M', 'month'],
    ['Bi-Weekly', 'fortnight'],
    ['Semi-Monthly', 'half-month'],
    ['W', 'week'],
    ['per Day', 'day'],
    ['jährlich', 'year'],
    ['mensuel', 'month'],
    ['por hora', 'hour'],
    ['Annual salary', 'year'],
    ['Regular', null],
    ['', null],
  ])('of periods: %j', (word, period) => {
    expect(periodOfWord(word)).toBe(period);
  });

  it.each([
    [['F', 'M'], { f: 'women', m: 'men' }],
    [['weiblich', 'männlich', 'divers'], { weiblich: 'women', männlich: 'men', divers: 'other' }],
    [['H', 'M'], { h: 'men', m: 'women' }],
    [['H', 'F'], { h: 'men', f: 'women' }],
    [['Female', 'unknown'], { female: 'women' }],
  ])('of sexes, by the words beside it: %j', (words, sexes) => {
    expect(sexesOfWords(words)).toEqual(sexes);
  });

  it.each([
    ['$', 'USD', 'USD'],
    ['$', 'CAD', 'CAD'],
    ['$', 'EUR', 'USD'],
    ['C$', 'USD', 'CAD'],
    ['¥', 'CNY', 'CNY'],
    ['kr', 'USD', null],
    ['kr.', 'SEK', 'SEK'],
    ['Euro', 'USD', 'EUR'],
    ['xyz', 'USD', null],
  ])('of currencies: %j among %s', (word, among, code) => {
    expect(currencyOfWord(word, among)).toBe(code);
    expect(isCurrencyWord(word)).toBe(word !== 'xyz');
  });

  it.each(['', 'NA', 'n/a', '#N/A', '-', '--', 'NULL', 'none'])('for nothing: %j', (word) => {
    expect(isNothing(word)).toBe(true);
  });

  it.each(['0', 'Nathan', 'no', 'Nonesuch'])('that is something: %j', (word) => {
    expect(isNothing(word)).toBe(false);
  });

  it.each([
    ['11-1021', '11-1021'],
    ['111021', '11-1021'],
    ['11-1021.00', '11-1021'],
    ['99-1021', null],
    ['11-102', null],
  ])('of the SOC: %j', (cell, soc) => {
    expect(socInCell(cell)).toBe(soc);
  });

  it('is taken without the spaces around it and the breaks within', () => {
    expect(textOf('  a \n b\u00a0c ')).toBe('a b c');
    expect(textOf(' N/A ')).toBe('');
  });

  it('is tidied of every space there is, and of nothing else', () => {
    const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const otherwise = signs.filter((sign) => {
      const cell = `${sign}ab${sign}${sign}cd${sign}`;
      return textOf(cell) !== cell.trim().replace(/\s+/g, ' ');
    });
    expect(otherwise).toEqual([]);
  });

  it('is compared in small letters, without accents and signs', () => {
    expect(folded('Größe (in %)')).toBe('grosse in %');
    expect(['EmployeeID', 'BasePay', 'HIRE_DT', 'FTEPercent'].map(foldedHead)).toEqual([
      ...['employee id', 'base pay', 'hire dt', 'fte percent'],
    ]);
  });
});
