export const payPeriods = ['year', 'month', 'week', 'hour'] as const;

export type PayPeriod = (typeof payPeriods)[number];

export const isPayPeriod = (text: unknown): text is PayPeriod =>
  payPeriods.includes(text as PayPeriod);

/**
 * Periods in a full-time year. 2,080 hours (40 × 52) is the Bureau of Labor Statistics' own
 * convention between hourly and annual wages.
 */
export const periodsPerYear: Readonly<Record<PayPeriod, number>> = {
  year: 1,
  month: 12,
  week: 52,
  hour: 2080,
};

/** An amount per `from` as an amount per `to`, full time all year. */
export const perPeriod = (amount: number, from: PayPeriod, to: PayPeriod): number =>
  from === to ? amount : (amount * periodsPerYear[from]) / periodsPerYear[to];
