import { payrollPeriodsPerYear, type Decisions, type PayrollPeriod } from './column-mapping.ts';

/** Pay a year, in the currency that it is stated in. */
export interface AnnualPay {
  /** Of full time. */
  readonly fullTime: number;
  /** As paid, part time as it is. */
  readonly paid: number;
}

/** Less than this in US dollars a year at full time, or more, is taken for a misreading. */
export const leastPay = 1_000;
export const mostPay = 50_000_000;

export const isPlausiblePay = (usdYear: number): boolean =>
  usdYear >= leastPay && usdYear <= mostPay;

/**
 * Pay a year from pay as stated. Rates of an hour or a day are those of full time: pay × hours (of the
 * full-time week × 52) or days (260), and as paid × FTE. Of longer periods the reader decides: stated at
 * full time, as paid is × FTE; stated as paid, full time is ÷ FTE where that is below 1.
 */
export function annualPay(
  amount: number,
  period: PayrollPeriod,
  fte: number,
  { fullTimeHours, partTimePay }: Pick<Decisions, 'fullTimeHours' | 'partTimePay'>,
): AnnualPay {
  const year = amount * periodsPerYear(period, fullTimeHours);
  return partTimePay === 'as-paid' && dependsOnPartTime(period)
    ? { fullTime: fte < 1 ? year / fte : year, paid: year }
    : { fullTime: year, paid: year * fte };
}

/** Whether part-timers may be paid less in such a period: they are not by the hour or day. */
export const dependsOnPartTime = (period: PayrollPeriod): boolean =>
  period !== 'hour' && period !== 'day';

const periodsPerYear = (period: PayrollPeriod, fullTimeHours: number): number =>
  period === 'hour' ? fullTimeHours * payrollPeriodsPerYear.week : payrollPeriodsPerYear[period];

/** Share of full time from hours: those of a week ÷ the hours of a full-time week. */
export const fteOfHours = (
  hours: number,
  { fullTimeHours, hoursPer }: Pick<Decisions, 'fullTimeHours' | 'hoursPer'>,
): number => (hours * hoursPeriods[hoursPer]) / payrollPeriodsPerYear.week / fullTimeHours;

const hoursPeriods: Readonly<Record<Decisions['hoursPer'], number>> = {
  week: payrollPeriodsPerYear.week,
  fortnight: payrollPeriodsPerYear.fortnight,
  month: payrollPeriodsPerYear.month,
  year: payrollPeriodsPerYear.year,
};

/** Whether a share of full time is one: above 0, at most 1.5. */
export const isFte = (fte: number): boolean => fte > 0 && fte <= 1.5;
