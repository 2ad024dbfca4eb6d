import { describe, expect, it } from 'vitest';
import { monthsToPayBack } from './pay-back.ts';

const route = {
  cost: 12_000,
  payBefore: 48_000,
  payAfter: 60_000,
  studyMonths: 24,
  payForgone: 0,
  keptShare: 1,
};

describe('the time until a route has paid for itself', () => {
  it('is its cost over the higher pay', () => {
    expect(monthsToPayBack(route)).toBe(12);
  });

  it('grows with the pay given up on the way and with tax', () => {
    expect(monthsToPayBack({ ...route, payForgone: 0.5 })).toBe(60);
    expect(monthsToPayBack({ ...route, keptShare: 0.75 })).toBe(16);
  });

  it('does not exist where pay does not rise', () => {
    expect(monthsToPayBack({ ...route, payAfter: 48_000 })).toBeNull();
    expect(monthsToPayBack({ ...route, payAfter: 40_000 })).toBeNull();
    expect(monthsToPayBack({ ...route, payAfter: NaN })).toBeNull();
    expect(monthsToPayBack({ ...route, keptShare: 0 })).toBeNull();
  });
});
