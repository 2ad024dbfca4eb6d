import { expect, it } from 'vitest';
import { wantedPeriod } from './wanted-period.ts';

it.each([
  ['annual_only', 'hour', 'year'],
  ['annual_only', 'month', null],
  ['hourly_only', 'year', 'hour'],
  ['hourly_only', 'hour', null],
  [null, 'hour', null],
] as const)(
  'pay published %s and entered by the %s is wanted by the %s',
  (basis, period, wanted) => {
    expect(wantedPeriod({ pay_basis: basis }, { period })).toBe(wanted);
  },
);
