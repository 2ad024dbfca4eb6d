import { expect, it } from 'vitest';
import { ownAnswer } from './own-answer.ts';

const result = {
  sql: 'select 1;\n',
  tables: ['us_areas'],
  columns: ['soc_code', 'year', 'jobs', 'share', 'note', 'nothing'],
  rows: [
    { soc_code: '29-1141', year: 2024, jobs: 10, share: 0.5, note: 'a b', nothing: null },
    { soc_code: '00-0001', year: 2025, jobs: null, share: 2, note: null, nothing: null },
  ],
  more: false,
  all: 2,
};

it('tells the kind of a column by its values, and claims no unit', () => {
  const { columns } = ownAnswer(result, []).question;
  expect(columns.map(({ kind }) => kind)).toEqual([
    'code',
    'year',
    'count',
    'ratio',
    'text',
    'code',
  ]);
  expect(columns.every(({ unit, money }) => unit === undefined && money === undefined)).toBe(true);
});

it('keeps the names of the columns for files, and the statement without its end', () => {
  const { question } = ownAnswer(result, []);
  expect(question.columns.map(({ heading }) => heading)).toEqual(result.columns);
  expect(question.statement.sql).toBe('select 1');
});
