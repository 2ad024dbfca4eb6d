import type { ColumnMapping, SuggestedMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { FileColumn, FilePreview } from '#lib/domain/payroll/payroll-file.ts';

const names = ['Person', 'Job title', 'Unit', 'Pay', 'Gender', '<img src=x onerror=alert(1)>'];
const cells = [
  ['1', 'Nurse', 'H', '41.20', 'F', '=cmd'],
  ['2', 'Clerk', 'A', '52,000', 'M', '<b>bold</b>'],
  ['3', 'Clerk', 'fn', '1,900', 'F', ''],
];

const column = (name: string, at: number): FileColumn => {
  const found = cells.map((record) => record[at]!).filter((cell) => cell !== '');
  return { at, name, samples: [...new Set(found)], filled: found.length / 3, distinct: 3 };
};

/** A small payroll as seen before it is read, hostile cells among its own. */
export const samplePreview: FilePreview = {
  shape: {
    kind: 'text',
    encoding: 'windows-1252',
    delimiter: ';',
    decimal: '.',
    headRecord: 1,
    sheet: null,
  },
  sheets: [],
  said: ['Read as Windows-1252: it is not valid UTF-8.'],
  columns: names.map(column),
  records: cells.map((each, at) => ({ line: at + 3, cells: each })),
  above: [{ line: 1, cells: ['Payroll of <i>March</i>', ''] }],
};

export const sampleMapping: ColumnMapping = {
  pay: [{ at: 3, period: 'by-column' }],
  columns: { id: 0, title: 1, period: 2, sex: 4 },
  decisions: {
    periodWords: { h: 'hour', a: 'year' },
    fullTimeHours: 40,
    hoursPer: 'week',
    fteAs: 'fraction',
    partTimePay: 'full-time',
    currency: 'USD',
    dateOrder: 'ymd',
    centuryPivot: 30,
    year: 'all',
    duplicates: 'keep',
    sexWords: { f: 'women', m: 'men' },
  },
};

export const sampleSuggestion: SuggestedMapping = {
  mapping: sampleMapping,
  roles: [
    { role: 'id', because: 'every cell is another' },
    { role: 'title', because: 'its name' },
    { role: 'period', because: 'letters for periods' },
    { role: 'pay', because: 'its name' },
    { role: 'sex', because: 'its name' },
    { role: 'other-pay', because: 'its name' },
  ],
  open: [],
};
