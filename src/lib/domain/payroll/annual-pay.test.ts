import { describe, expect, it } from 'vitest';
import { annualPay, fteOfHours, isFte, isPlausiblePay } from './annual-pay.ts';
import { hoursOfMagnitude, periodOfMagnitude } from './magnitude.ts';

const atFullTime = { fullTimeHours: 40, partTimePay: 'full-time' } as const;
const asPaid = { fullTimeHours: 40, partTimePay: 'as-paid' } as const;

describe('pay of a year', () => {
  it.each([
    ['hour', 25, 52_000],
    ['day', 200, 52_000],
    ['week', 1_000, 52_000],
    ['fortnight', 2_000, 52_000],
    ['half-month', 2_500, 60_000],
    ['month', 5_000, 60_000],
    ['year', 60_000, 60_000],
  ] as const)('is that of a full-time year of pay per %s', (period, amount, year) => {
    expect(annualPay(amount, period, 1, atFullTime)).toEqual({ fullTime: year, paid: year });
  });

  it('pays part-timers their share of full time', () => {
    expect(annualPay(60_000, 'year', 0.5, atFullTime)).toEqual({ fullTime: 60_000, paid: 30_000 });
  });

  it('is restated to full time where part-timers’ pay is stated as paid', () => {
    expect(annualPay(30_000, 'year', 0.5, asPaid)).toEqual({ fullTime: 60_000, paid: 30_000 });
    expect(annualPay(25, 'hour', 0.5, asPaid)).toEqual({ fullTime: 52_000, paid: 26_000 });
  });

  it('is not lowered for those who work more than full time', () => {
    expect(annualPay(60_000, 'year', 1.2, asPaid)).toEqual({ fullTime: 60_000, paid: 60_000 });
  });

  it('has 1,950 hours where a full-time week has 37.5', () => {
    expect(annualPay(20, 'hour', 1, { ...atFullTime, fullTimeHours: 37.5 }).fullTime).toBe(39_000);
  });

  it('is plausible from 1,000 to 50 million dollars', () => {
    expect([999, 1_000, 5e7, 5e7 + 1].map(isPlausiblePay)).toEqual([false, true, true, false]);
  });
});

describe('the share of full time', () => {
  it.each([
    [20, 'week', 0.5],
    [80, 'fortnight', 1],
    [1_040, 'year', 0.5],
  ] as const)('of %s hours a %s', (hours, hoursPer, share) => {
    expect(fteOfHours(hours, { fullTimeHours: 40, hoursPer })).toBe(share);
  });

  it('is above 0 and at most 1.5', () => {
    expect([0, -1, 0.01, 1.5, 1.51, NaN].map(isFte)).toEqual([
      ...[false, false, true, true, false, false],
    ]);
  });
});

describe('the size of an amount', () => {
  it.each([
    [7, null],
    [8, 'hour'],
    [150, 'hour'],
    [151, 'week'],
    [1_000, 'month'],
    [14_999, 'month'],
    [15_000, 'year'],
  ] as const)('of %s suggests pay of a period', (amount, period) => {
    expect(periodOfMagnitude(amount)).toBe(period);
  });

  it.each([
    [0, null],
    [60, 'week'],
    [80, 'fortnight'],
    [173, 'month'],
    [2_080, 'year'],
    [5_000, null],
  ] as const)('of %s hours suggests of what they are', (hours, per) => {
    expect(hoursOfMagnitude(hours)).toBe(per);
  });
});
