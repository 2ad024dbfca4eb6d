import { expect, it } from 'vitest';
import { columnWords } from './column-words.ts';
import type { FilePreview } from './payroll-file.ts';

const preview = (cells: readonly (readonly string[])[]): FilePreview => ({
  shape: {
    kind: 'text',
    encoding: 'utf-8',
    delimiter: ',',
    decimal: '.',
    headRecord: 0,
    sheet: null,
  },
  sheets: [],
  said: [],
  columns: [],
  records: cells.map((each, at) => ({ line: at + 2, cells: each })),
  above: [],
});

it('gives each unlike word of a column once, in small letters, and no empty cell', () => {
  const found = columnWords(preview([['a', ' H '], ['b', 'h'], ['c', ''], ['d'], ['e', 'A']]), 1);
  expect(found).toEqual(['h', 'a']);
});
