import { formatNumber, formatPercent } from './format.ts';

/** How a yearly rise is carried over months: upon itself, or on the first amount alone. */
export type AgeingMethod = 'compound' | 'simple';

/** What a plan year's pay is set to meet: the market at its end, at its start, or halfway. */
export type AgeingTarget = 'lead' | 'lag' | 'lead-lag';

export interface Ageing {
  readonly method: AgeingMethod;
  /** The assumed rise of the market in a year: 0.03 is 3 %. */
  readonly rate: number;
  readonly months: number;
}

/**
 * What a market figure is multiplied by to move it over so many months: (1 + r)^(months ÷ 12), or simple
 * 1 + r × months ÷ 12. Throws where a figure would come out at zero or below.
 */
export function ageingFactor({ method, rate, months }: Ageing): number {
  const factor = rate > -1 ? factorOf[method](rate, months) : Number.NaN;
  if (Number.isFinite(factor) && factor > 0) return factor;
  throw new RangeError(
    `A rise of ${formatPercent(100 * rate)} a year over ${formatNumber(months)} months leaves no amount: enter a rise nearer to zero.`,
  );
}

const factorOf: Readonly<Record<AgeingMethod, (rate: number, months: number) => number>> = {
  compound: (rate, months) => (1 + rate) ** (months / 12),
  simple: (rate, months) => 1 + (rate * months) / 12,
};

/** From the start of the plan year, in months: its end is the start of the next. */
const monthsInto: Readonly<Record<AgeingTarget, number>> = { lag: 0, 'lead-lag': 6, lead: 12 };

/** The date that figures are aged to, for a plan year of twelve months from this ISO date on. */
export function ageingDate(planStart: string, target: AgeingTarget): string {
  const { year, month, day } = partsOf(planStart);
  const count = year * 12 + (month - 1) + monthsInto[target];
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(inYear, inMonth, Math.min(day, daysIn(inYear, inMonth)));
}

/**
 * Months from one ISO date (or month, `2026-05`, taken from its first day) to another: whole ones where
 * the days are equal, or both the last of their month; else with the days over as parts of an average
 * month. Negative where the second is the earlier.
 */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const lastDays = a.day === daysIn(a.year, a.month) && b.day === daysIn(b.year, b.month);
  return lastDays ? months : months + (b.day - a.day) / averageMonth;
}

const averageMonth = 365.25 / 12;
const mostMonths = 24;

/** What speaks against ageing a figure so far, in a sentence; null where nothing does. */
export function ageingWarning(months: number): string | null {
  if (months > mostMonths) {
    return `The market figure is ${Math.round(months)} months older than the date: past ${mostMonths} months, look for a newer one.`;
  }
  return months < 0 ? 'The market figure is newer than the date: it is moved back in time.' : null;
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): DateParts {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3] ?? 1)];
  if (!match || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    throw new RangeError(`“${date}” is not a date: write it as 2026-12-31.`);
  }
  return { year, month, day };
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const isoDate = (year: number, month: number, day: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
