import { describe, expect, it } from 'vitest';
import { ageingDate, ageingFactor, ageingWarning, monthsBetween } from './ageing.ts';

describe('the factor of ageing', () => {
  it.each([
    ['compound', 0.03, 12, 1.03],
    ['compound', 0.04, 18, 1.04 ** 1.5],
    ['compound', 0.1, -12, 1 / 1.1],
    ['simple', 0.03, 12, 1.03],
    ['simple', 0.04, 18, 1.06],
    ['simple', 0.04, 6, 1.02],
  ] as const)('is, %s at %d over %d months, %d', (method, rate, months, factor) => {
    expect(ageingFactor({ method, rate, months })).toBeCloseTo(factor, 12);
  });

  it('is 1 over no time, and where nothing rises', () => {
    for (const method of ['compound', 'simple'] as const) {
      expect(ageingFactor({ method, rate: 0.07, months: 0 })).toBe(1);
      expect(ageingFactor({ method, rate: 0, months: 31 })).toBe(1);
    }
  });

  it('multiplies over parts of the time only where it is compound', () => {
    const over = (method: 'compound' | 'simple', months: number) =>
      ageingFactor({ method, rate: 0.05, months });
    expect(over('compound', 7) * over('compound', 11)).toBeCloseTo(over('compound', 18), 12);
    expect(over('simple', 7) * over('simple', 11)).toBeGreaterThan(over('simple', 18));
  });

  it.each([
    ['compound', -1, 12],
    ['compound', -2, 24],
    ['simple', -2, 3],
    ['simple', -0.5, 24],
    ['compound', Number.NaN, 12],
  ] as const)('is refused where no amount would be left: %s, %d, %d', (method, rate, months) => {
    expect(() => ageingFactor({ method, rate, months })).toThrow('enter a rise nearer to zero');
  });
});

describe('the date that figures are aged to', () => {
  it('is the end of the plan year to lead, its start to lag, its middle for both', () => {
    expect(ageingDate('2027-01-01', 'lead')).toBe('2028-01-01');
    expect(ageingDate('2027-01-01', 'lag')).toBe('2027-01-01');
    expect(ageingDate('2027-01-01', 'lead-lag')).toBe('2027-07-01');
    expect(ageingDate('2026-10-01', 'lead-lag')).toBe('2027-04-01');
  });

  it('stays within its month', () => {
    expect(ageingDate('2026-08-31', 'lead-lag')).toBe('2027-02-28');
    expect(ageingDate('2024-02-29', 'lead')).toBe('2025-02-28');
  });
});

describe('the months between two dates', () => {
  it.each([
    ['2025-05', '2027-01-01', 20],
    ['2025-05-01', '2025-05-01', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-02-28', '2024-02-29', -24],
    ['2027-01-01', '2026-07-01', -6],
  ])('from %s to %s are %d', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it('count single days as parts of an average month', () => {
    expect(monthsBetween('2026-03-01', '2026-03-16')).toBeCloseTo(15 / 30.4375, 12);
  });

  it.each(['2026-13-01', '2026-02-30', '31.12.2026', ''])('refuse %j', (date) => {
    expect(() => monthsBetween(date, '2026-01-01')).toThrow('write it as 2026-12-31');
  });
});

describe('the warning about ageing', () => {
  it('comes past 24 months, and where a figure is moved back', () => {
    expect(ageingWarning(24)).toBeNull();
    expect(ageingWarning(24.6)).toContain('look for a newer one');
    expect(ageingWarning(-1)).toContain('moved back');
    expect(ageingWarning(0)).toBeNull();
  });
});
