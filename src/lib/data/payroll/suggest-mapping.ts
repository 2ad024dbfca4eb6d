import type {
  ColumnMapping,
  ColumnRole,
  Decisions,
  OpenQuestion,
  SuggestedMapping,
} from '#lib/domain/payroll/column-mapping.ts';
import type { FilePreview } from '#lib/domain/payroll/payroll-file.ts';
import { clipped } from './clipped.ts';
import { factsOf, type ColumnFacts } from './column-facts.ts';
import { PayAmounts } from './pay-amount.ts';
import { payOf } from './period-words.ts';
import { ownColumnsOf } from './refused-file.ts';
import { sexesOfWords } from './sex-words.ts';
import { suggestCurrency } from './suggest-currency.ts';
import { suggestDates } from './suggest-dates.ts';
import { suggestFteAs, suggestHours, suggestPartTime } from './suggest-hours.ts';
import { suggestPay, type PaySuggested } from './suggest-pay.ts';
import { medianByWord, suggestPeriods, wordsAgree } from './suggest-periods.ts';
import { suggestRoles, type ColumnRoleFound } from './suggest-roles.ts';
import { suggestYear } from './suggest-year.ts';

const centuryPivot = 49;

/**
 * Which column of a payroll is what and how its cells are read, as its names and its first records suggest;
 * with what speaks for it, and what has to be asked. Other pay than base pay is never suggested as pay.
 */
export function suggestMapping({ columns, records, shape }: FilePreview): SuggestedMapping {
  const { decimal } = shape;
  const facts = factsOf(columns, records, decimal);
  const found = suggestRoles(facts, ownColumnsOf(columns));
  const of = (role: ColumnRole) => found.find((each) => each.role === role)?.facts;
  const period = of('period');
  const medians = (payAt: number) => medianByWord(records, payAt, period?.column.at ?? -1, decimal);
  const { pay, open: aboutPay } = suggestPay(found, (column) =>
    wordsAgree(medians(column.column.at)),
  );
  const payFacts = facts[pay[0]?.at ?? -1];
  const byColumn = pay.find((column) => column.period === 'by-column');
  const periods =
    period && byColumn
      ? suggestPeriods(period, medians(byColumn.at))
      : { periodWords: {}, open: [] };
  const hours = suggestHours(of('hours'));
  const dates = suggestDates(of('hire-date'));
  const currency = suggestCurrency(of('currency'), payFacts, decimal);
  const year = suggestYear(of('year'), of('id'), records);
  const decisions: Decisions = {
    periodWords: periods.periodWords,
    fullTimeHours: hours.fullTimeHours,
    hoursPer: hours.hoursPer,
    fteAs: suggestFteAs(of('fte')),
    partTimePay: 'full-time',
    currency: currency.currency,
    dateOrder: dates.dateOrder,
    centuryPivot,
    year: year.year,
    // Without an id, two people may well have the same job, place and pay.
    duplicates: of('id') ? 'first' : 'keep',
    sexWords: sexesOfWords([...(of('sex')?.words.keys() ?? [])].slice(0, mostWords)),
  };
  const mapping: ColumnMapping = { pay, columns: columnsOf(found), decisions };
  const partTime = suggestPartTime(mapping, payFacts, records, decimal);
  return {
    mapping: { ...mapping, decisions: { ...decisions, partTimePay: partTime.partTimePay } },
    roles: rolesOf(found, pay, currency.because),
    open: [
      ...aboutPay,
      ...periods.open,
      ...(shape.kind === 'text' ? aboutDecimals(payFacts, decimal) : []),
      ...(pay.length > 0 ? currency.open : []),
      ...hours.open,
      ...partTime.open,
      ...dates.open,
      ...year.open,
    ],
  };
}

const mostWords = 20;

function columnsOf(found: readonly ColumnRoleFound[]): ColumnMapping['columns'] {
  return Object.fromEntries(
    found.flatMap(({ role, facts }) =>
      role && role !== 'pay' && role !== 'other-pay' ? [[role, facts.column.at]] : [],
    ),
  );
}

/** The roles as found, but that of pay only where its column is taken. */
function rolesOf(
  found: readonly ColumnRoleFound[],
  pay: PaySuggested['pay'],
  currency: string,
): SuggestedMapping['roles'] {
  const first = found[pay[0]?.at ?? -1]?.facts.column.name;
  return found.map(({ role, because, facts }) => {
    const taken = pay.find(({ at }) => at === facts.column.at);
    if (taken) {
      const why = role === 'pay' ? because : 'Its cells look like amounts of pay';
      const period =
        taken.period === 'by-column' ? 'of the period beside it' : `as ${payOf[taken.period]}`;
      return { role: 'pay', because: `${why}; ${period}; ${currency}` };
    }
    return role === 'pay' ? { role: null, because: `“${first}” is likelier` } : { role, because };
  });
}

// A few of many amounts may be slips; those are refused one by one.
const manyTwofold = 0.2;

function aboutDecimals(pay: ColumnFacts | undefined, decimal: '.' | ','): readonly OpenQuestion[] {
  if (!pay) return [];
  const amounts = new PayAmounts(decimal);
  const twofold = pay.cells.flatMap((cell) => {
    const amount = amounts.read(cell);
    return typeof amount === 'string' || amount.also === null ? [] : [{ cell, ...amount }];
  });
  const [first] = twofold;
  if (!first || twofold.length < pay.cells.length * manyTwofold) return [];
  const question = `“${clipped(first.cell)}” in “${pay.column.name}” may be ${first.value} or ${first.also}: what parts decimals?`;
  return [{ about: 'decimal', question }];
}
