import type { ColumnRole, PayrollPeriod } from '#lib/domain/payroll/column-mapping.ts';
import type { Choice } from '../choice.ts';

/** What a column is for, in words. */
export const roleWords: Readonly<Record<ColumnRole, string>> = {
  pay: 'Base pay',
  'other-pay': 'Other pay',
  currency: 'Currency',
  period: 'Pay period',
  hours: 'Hours',
  fte: 'FTE, share of full time',
  title: 'Job title',
  soc: 'SOC code',
  grade: 'Grade or level',
  location: 'Location',
  state: 'State',
  department: 'Department',
  sex: 'Sex',
  'hire-date': 'Hire date',
  id: 'Person’s id',
  year: 'Year',
};

/** Pay periods, in words. */
export const periodWords: Readonly<Record<PayrollPeriod, string>> = {
  year: 'a year',
  month: 'a month',
  'half-month': 'half a month (24 a year)',
  fortnight: 'two weeks (26 a year)',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
};

/** A list of choices from values and their words. */
export const choicesOf = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
