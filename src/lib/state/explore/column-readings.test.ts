import { expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import { binsIn, valuesIn } from './column-readings.ts';

const answer = (rows: Answer['rows']): Answer => ({
  question: {
    id: 'q',
    parameters: {},
    statement: { sql: '', values: [] },
    columns: [],
    reads: [],
  },
  rows,
  sources: [],
});

it('gives values as a filter takes them, and leaves the empty cell to its own filter', () => {
  const rows = [
    { soc_code: '29-1141', soc_code_name: 'Registered nurses', rows: 9 },
    { soc_code: null, soc_code_name: null, rows: 3 },
  ];
  expect(valuesIn(answer(rows), 'soc_code')).toEqual([
    { value: '29-1141', name: 'Registered nurses', rows: 9 },
  ]);
  expect(valuesIn(answer([{ hot: true, rows: 1 }]), 'hot')[0]).toMatchObject({
    value: 'true',
    name: null,
  });
});

it('gives bins with their ends', () => {
  expect(binsIn(answer([{ bin_from: 0, bin_to: 10, rows: 4 }]))).toEqual([
    { from: 0, to: 10, rows: 4 },
  ]);
});
