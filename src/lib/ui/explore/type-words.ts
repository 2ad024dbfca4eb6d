import type { TableColumn } from '#lib/domain/table-schema.ts';

const words: Readonly<Record<TableColumn['type'], string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
  year: 'year',
  yearmonth: 'month',
  date: 'date',
};

/** What a column holds, in a word or two. */
export const typeWords = ({ type, isCode }: Pick<TableColumn, 'type' | 'isCode'>): string =>
  isCode ? 'code' : words[type];
