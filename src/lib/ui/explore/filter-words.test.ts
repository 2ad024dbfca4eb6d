import { expect, it } from 'vitest';
import type { ColumnFilter } from '#lib/domain/table-query.ts';
import { filterWords } from './filter-words.ts';

const filters: [ColumnFilter, string][] = [
  [{ column: 'c', kind: 'in', values: ['a', 'b'] }, 'Pay is a or b'],
  [
    { column: 'c', kind: 'in', values: ['a', 'b', 'c', 'd', 'e'], not: true },
    'Pay is not a, b, c or 2 more',
  ],
  [{ column: 'c', kind: 'range', from: 1000, to: 2500.5 }, 'Pay is from 1,000 to 2,500.5'],
  [{ column: 'c', kind: 'range', from: null, to: 9 }, 'Pay is at most 9'],
  [{ column: 'c', kind: 'begins', text: '29-' }, 'Pay begins with “29-”'],
  [{ column: 'c', kind: 'contains', text: 'x' }, 'Pay contains “x”'],
  [{ column: 'c', kind: 'missing', is: true }, 'Pay is empty'],
];

it.each(filters)('says %j', (filter, words) => {
  expect(filterWords(filter, { label: 'Pay', type: 'number' })).toBe(words);
});

it('writes a year as a year', () => {
  const filter: ColumnFilter = { column: 'year', kind: 'range', from: 2019, to: null };
  expect(filterWords(filter, { label: 'Year', type: 'year' })).toBe('Year is at least 2019');
});
