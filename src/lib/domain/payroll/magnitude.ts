import type { Decisions, PayrollPeriod } from './column-mapping.ts';

/**
 * Of which period pay of this size usually is, in dollars or the like: 8–150 an hour, up to 1,000 a week,
 * up to 15,000 a month (or a fortnight), above it a year; null for less than any.
 */
export function periodOfMagnitude(amount: number): PayrollPeriod | null {
  if (amount < 8) return null;
  if (amount <= 150) return 'hour';
  if (amount < 1_000) return 'week';
  return amount < 15_000 ? 'month' : 'year';
}

/** Of what hours of this size are counted: up to 60 a week, to 100 a fortnight, to 250 a month, to 2,600 a year. */
export function hoursOfMagnitude(hours: number): Decisions['hoursPer'] | null {
  if (!(hours > 0) || hours > 2_600) return null;
  if (hours <= 60) return 'week';
  if (hours <= 100) return 'fortnight';
  return hours <= 250 ? 'month' : 'year';
}
