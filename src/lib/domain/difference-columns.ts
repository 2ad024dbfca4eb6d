import { isInSameUnit, refusesPeriod, unitIn } from './pay-in-row.ts';
import { perPeriod, type PayPeriod } from './pay-period.ts';
import { clarityWords, differClearly, type Estimate } from './published-error.ts';
import { hasMoreDigits, toSignificant } from './restate.ts';
import type { Base, Column, Row, Value } from './question.ts';

type Clarity = (typeof clarityWords)[keyof typeof clarityWords];

/**
 * Columns that set an amount against that of a base: the difference in money and in percent of the
 * amount that is `seen` of the `published` one, and whether the means, as published, differ by more than
 * their published errors.
 */
export function differenceColumns(
  columns: readonly Column[],
  published: Column | undefined,
  seen: Column | undefined,
  base: Base,
): readonly Column[] {
  const estimated = columns.find(({ error }) => error);
  const from = `${published?.name ?? ''}_difference`;
  const of = `of the ${published?.label.toLowerCase() ?? ''}`;
  const amounts: readonly Column[] =
    published && seen
      ? [
          {
            name: from,
            label: `Difference ${of}`,
            kind: 'money',
            money: seen.money,
            approximate: seen.approximate,
            differenceOf: { column: seen.name, base, as: 'amount', about: `${from}_about` },
          },
          {
            name: `${from}_percent`,
            label: `Difference ${of} in percent`,
            kind: 'percent',
            unit: 'percent',
            differenceOf: { column: seen.name, base, as: 'percent' },
          },
          {
            name: `${from}_about`,
            label: `${from}_about`,
            kind: 'text',
            hidden: true,
            differenceOf: { column: seen.name, base, as: 'about' },
          },
        ]
      : [];
  if (!estimated) return amounts;
  return [
    ...amounts,
    {
      name: `${estimated.name}_difference_clarity`,
      label: 'Difference of the means, as published',
      kind: 'text',
      differenceOf: { column: estimated.name, base, as: 'clarity' },
    },
  ];
}

/** The columns of a view that set its rows against a base. */
export interface Differences {
  readonly amount: Column;
  readonly percent: Column;
  /** Left out where nothing has a published error. */
  readonly clarity: Column | undefined;
  /** What is compared. */
  readonly of: Column;
}

/** The differences of a view; throws where it sets nothing against a base. */
export function differencesOf({ columns }: { readonly columns: readonly Column[] }): Differences {
  const as = (kind: string) => columns.find(({ differenceOf }) => differenceOf?.as === kind);
  const [amount, percent] = [as('amount'), as('percent')];
  const of = columns.find(({ name }) => name === amount?.differenceOf?.column);
  if (!amount || !percent || !of) throw new Error('This view sets nothing against a base');
  return { amount, percent, of, clarity: as('clarity') };
}

/** Rows with the differences that these columns hold. */
export function withDifferences(
  rows: readonly Row[],
  differences: readonly Column[],
  columns: readonly Column[],
): readonly Row[] {
  if (differences.length === 0) return rows;
  const named = new Map(columns.map((column) => [column.name, column]));
  const bases = new Map<Base, (row: Row) => Row | undefined>();
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      differences.map(({ name, differenceOf }) => {
        const { column: of, base, as } = differenceOf!;
        const find = bases.get(base) ?? baseFinder(rows, base);
        bases.set(base, find);
        return [name, valueOf(row, find(row), named.get(of)!, as)];
      }),
    ),
  }));
}

function valueOf(
  row: Row,
  base: Row | undefined,
  column: Column,
  as: NonNullable<Column['differenceOf']>['as'],
): Value {
  if (as === 'clarity') return clarityOf(row, base, column);
  const [here, there] = [row[column.name], base?.[column.name]];
  if (typeof here !== 'number' || typeof there !== 'number') return null;
  if (!base || base === row || !isInSameUnit(row, base, column)) return null;
  if (as === 'percent') return 100 * (here / there - 1);
  const about = column.approximate === true && !(hasMoreDigits(here) && hasMoreDigits(there));
  if (as === 'about') return about;
  // What a rate was used for is good for three digits, and so is its difference. Any other has cents at
  // most: what is beyond them is what a computer cannot write.
  return about ? toSignificant(here - there) : Math.round((here - there) * 100) / 100;
}

/** What can be said of the difference between the means of two rows: of `column`, which has an error. */
export function clarityOf(row: Row, base: Row | undefined, column: Column): Clarity {
  if (row === base) return clarityWords.base;
  const [a, b] = [row, base].map((each) => each && estimateIn(each, column));
  if (!a || !b || !mayBeCompared(a, b)) return clarityWords.unknown;
  return differClearly(a, b) ? clarityWords.clear : clarityWords.unclear;
}

interface PublishedEstimate extends Estimate {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly refusesHour: boolean;
}

// As published, by the hour: a lens changes both sides by the same factor, and rounds.
function estimateIn(row: Row, { name, error, money }: Column): PublishedEstimate | null {
  const [amount, relative] = [row[name], row[error?.column ?? '']];
  if (typeof amount !== 'number' || typeof relative !== 'number' || !money) return null;
  const { currency, period } = unitIn(row, money);
  const refusesHour = refusesPeriod(row, money, 'hour');
  return {
    amount: perPeriod(amount, period, 'hour'),
    error: relative,
    currency,
    period,
    refusesHour,
  };
}

/** Whether others are set against this row. */
export const isBase = (row: Row, codes: Base['codes']): boolean =>
  Object.entries(codes).every(([column, code]) => row[column] === code);

// Where hours are not fixed, pay by the year says nothing beside pay by the hour.
const mayBeCompared = (a: PublishedEstimate, b: PublishedEstimate): boolean =>
  a.currency === b.currency && (a.period === b.period || !(a.refusesHour || b.refusesHour));

function baseFinder(rows: readonly Row[], { codes, within }: Base) {
  const bases = rows.filter((row) => isBase(row, codes));
  return (row: Row) => bases.find((base) => within.every((column) => base[column] === row[column]));
}
