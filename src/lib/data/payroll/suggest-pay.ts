import {
  payrollPeriods,
  payrollPeriodsPerYear,
  type OpenQuestion,
  type PayColumn,
  type PayrollPeriod,
} from '#lib/domain/payroll/column-mapping.ts';
import { formatCount } from '#lib/domain/format.ts';
import { periodOfMagnitude } from '#lib/domain/payroll/magnitude.ts';
import { medianOf, type ColumnFacts } from './column-facts.ts';
import { periodOfHead } from './column-heads.ts';
import { payOf } from './period-words.ts';
import type { ColumnRoleFound } from './suggest-roles.ts';

/** The columns of base pay, and what has to be asked about them. */
export interface PaySuggested {
  readonly pay: readonly PayColumn[];
  readonly open: readonly OpenQuestion[];
}

/**
 * The columns that hold base pay: of each period one, the longest period first. A column that names no period
 * takes it from the column of periods, else from the size of its amounts, and that is asked.
 */
export function suggestPay(
  found: readonly ColumnRoleFound[],
  wordsAgree: (pay: ColumnFacts) => boolean,
): PaySuggested {
  const named = found.filter(({ role }) => role === 'pay');
  if (named.length === 0) return withoutBase(found);
  const hasPeriods = found.some(({ role }) => role === 'period');
  const open: OpenQuestion[] = [];
  const columns = named.map(({ facts }) => payColumn(facts, hasPeriods, wordsAgree, open));
  return { pay: oneOfEach(columns, named), open };
}

function payColumn(
  facts: ColumnFacts,
  hasPeriods: boolean,
  wordsAgree: (pay: ColumnFacts) => boolean,
  open: OpenQuestion[],
): PayColumn {
  const { at, name } = facts.column;
  const median = medianOf(facts.amounts);
  const bySize = median === null ? null : periodOfMagnitude(median);
  const said = periodOfHead(facts.head);
  if (said) {
    if (median === null || isLikely(median, said)) return { at, period: said };
    open.push(unlike(name, median, payOf[said], bySize));
    return { at, period: bySize ?? said };
  }
  if (hasPeriods) {
    if (wordsAgree(facts)) return { at, period: 'by-column' };
    open.push(unlike(name, median ?? 0, 'pay of the periods beside it', bySize));
    return { at, period: bySize ?? 'by-column' };
  }
  open.push({ about: 'period', question: withoutUnit(name, median, bySize) });
  return { at, period: bySize ?? 'year' };
}

// Of every period the pay of a year between these is likely, whatever the trade and the currency.
const [leastLikely, mostLikely] = [3_000, 3_000_000];

/** Whether an amount is likely to be pay of a period. */
export const isLikely = (amount: number, period: PayrollPeriod): boolean => {
  const year = amount * payrollPeriodsPerYear[period];
  return year >= leastLikely && year <= mostLikely;
};

function unlike(
  name: string,
  median: number,
  said: string,
  bySize: PayrollPeriod | null,
): OpenQuestion {
  const size = bySize ? `looks like ${payOf[bySize]}` : 'is like no pay';
  const question = `“${name}” should be ${said}, but the middle of its amounts, ${formatCount(median)}, ${size}: of which period is it?`;
  return { about: 'period', question };
}

function withoutUnit(name: string, median: number | null, bySize: PayrollPeriod | null): string {
  if (median === null) return `“${name}” has no amount in its first rows: of which period is it?`;
  const size = bySize
    ? `the middle of its amounts, ${formatCount(median)}, looks like ${sizeWords[bySize] ?? payOf[bySize]}`
    : `the middle of its amounts, ${formatCount(median)}, is like no pay`;
  return `Nothing says of which period “${name}” is: ${size}. Of which is it?`;
}

const sizeWords: Readonly<Partial<Record<PayrollPeriod, string>>> = {
  month: 'monthly or fortnightly pay',
  week: 'weekly or daily pay',
};

/** Of several columns of one period the likeliest; all in the order of `payrollPeriods`. */
function oneOfEach(
  columns: readonly PayColumn[],
  named: readonly ColumnRoleFound[],
): readonly PayColumn[] {
  const best = new Map<PayColumn['period'], { column: PayColumn; score: number }>();
  columns.forEach((column, index) => {
    const score = baseScore(named[index]!.facts);
    if (score > (best.get(column.period)?.score ?? -1)) best.set(column.period, { column, score });
  });
  const order = (period: PayColumn['period']) =>
    period === 'by-column' ? -1 : payrollPeriods.indexOf(period);
  return Array.from(best.values(), ({ column }) => column).sort(
    (a, b) => order(a.period) - order(b.period),
  );
}

const baseScore = ({ head, cells }: ColumnFacts): number =>
  (/\b(base|basic|grund\w*)\b/.test(head) ? 4 : 0) +
  (/\b(salary|pay|wages?|\w*gehalt|\w*lohn|salaire|salario|sueldo)\b/.test(head) ? 2 : 0) +
  (cells.length > 0 ? 1 : 0);

/** Where no name says base pay: other pay is asked about, never taken; else what looks like amounts. */
function withoutBase(found: readonly ColumnRoleFound[]): PaySuggested {
  const others = found.filter(({ role }) => role === 'other-pay');
  if (others.length > 0) {
    const names = others.map(({ facts }) => `“${facts.column.name}”`).join(', ');
    const question = `No column is base pay: may ${names} be taken for it? Overtime, bonuses and totals are more than base pay.`;
    return { pay: [], open: [{ about: 'other-pay', question }] };
  }
  const likely = found
    .filter(({ role, facts }) => role === null && isLikeAmounts(facts))
    .map(({ facts }) => facts)
    .sort((a, b) => signs(b) - signs(a))[0];
  const name = likely?.column.name;
  const question = likely
    ? `No name says which column is pay: is it “${name}”, and of which period?`
    : 'No column looks like pay: which one is it?';
  const period = likely ? periodOfMagnitude(medianOf(likely.amounts)!) : null;
  return {
    pay: likely ? [{ at: likely.column.at, period: period ?? 'year' }] : [],
    open: [{ about: 'pay', question }],
  };
}

const signs = ({ cells }: ColumnFacts): number =>
  cells.some((cell) => /\p{Sc}/u.test(cell)) ? 1 : 0;

// Running numbers, years and postal codes have no decimals, and are all alike in length.
function isLikeAmounts({ cells, numeric, amounts, head }: ColumnFacts): boolean {
  if (cells.length === 0 || numeric < cells.length * 0.6) return false;
  if (/\b(year|zip|postal|id|code|number)\b/.test(head)) return false;
  const median = medianOf(amounts) ?? 0;
  const isWritten = cells.some((cell) => /[.,]\d\d?$|\d[,.'\s]\d{3}|\p{Sc}/u.test(cell));
  return median >= 8 && (isWritten || median >= 1_000) && new Set(amounts).size > 1;
}
