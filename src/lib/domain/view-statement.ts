import { differenceInSql } from './difference-in-sql.ts';
import { lensFactors, type Factor, type LensFactors } from './lens-factors.ts';
import type { PayPeriod } from './pay-period.ts';
import type { Column, Question, Statement } from './question.ts';
import { rankedPeriod } from './rank-columns.ts';
import type { Rates } from './rates.ts';
import { literal, toThreeDigits } from './statement.ts';
import type { View } from './view.ts';

/** A column of a view that a lens made: from which published column, and by which factors. */
interface Restatement {
  readonly column: Column;
  readonly from: string;
  readonly period: PayPeriod;
  readonly factors: LensFactors;
  /** The common table with the factors, where they differ from row to row. */
  readonly table: string;
}

/**
 * One statement that gives a view by itself: the question's, with its amounts restated through the
 * lenses, ranked, and its rows in the order chosen, empty cells last. Rates and price levels stand in it
 * as literals, combined to one factor for each unit that the rows have.
 */
export function viewStatement(view: View, rates: Rates | null): Statement {
  const { question, columns, order } = view;
  const restatements = restatementsOf(view, rates);
  const isWorkedOut = columns.some(({ rankOf, differenceOf }) => rankOf ?? differenceOf);
  if (restatements.length === 0 && !isWorkedOut && !order) return question.statement;
  const tables = tablesOf(restatements);
  const restated = columns.flatMap((column) => {
    if (column.rankOf ?? column.differenceOf) return [];
    const restatement = restatements.find((candidate) => candidate.column === column);
    return [restatement ? restatedAs(restatement) : column.name];
  });
  const source = ['from placed', ...[...tables].map(([name, { keys }]) => joined(name, keys))].join(
    '\n',
  );
  const common = [
    `answer as (${question.statement.sql}\n)`,
    'placed as (\n  select *, row_number() over () as nth from answer\n)',
    ...[...tables].map(([name, factors]) => `${name} ${factorTable(factors)}`),
    // A rank or a difference is of the restated amounts: they must stand before it can be taken.
    ...(isWorkedOut ? [`restated as (\n${selecting([...restated, 'nth'])}\n${source}\n)`] : []),
  ];
  const byColumn = order ? `${order.column} ${order.descending ? 'desc' : 'asc'} nulls last, ` : '';
  const sql = [
    `with ${common.join(',\n')}`,
    isWorkedOut
      ? `${selecting(columns.map((column) => workedOutAs(column, view)))}\nfrom restated`
      : `${selecting(restated)}\n${source}`,
    `order by ${byColumn}nth`,
  ].join('\n');
  return { sql, values: question.statement.values };
}

const selecting = (expressions: readonly string[]): string =>
  `select\n${expressions.map((expression) => `  ${expression}`).join(',\n')}`;

function restatementsOf(view: View, rates: Rates | null): readonly Restatement[] {
  const tables = new Map<string, string>();
  return view.columns.flatMap((column) => {
    const source = sourceOf(column, view.columns, view.question);
    if (!source) return [];
    const { twin, from, published } = source;
    const lens = twin.lens ?? view.lens;
    const factors = lensFactors(view.rows, lens, published.money!, rates);
    const identity = JSON.stringify(factors);
    const table = tables.get(identity) ?? (tables.size === 0 ? 'lens' : `lens_${tables.size + 1}`);
    tables.set(identity, table);
    return [{ column, from, period: lens.period, factors, table }];
  });
}

// A restated amount comes from the published one, the restated floor of a top-coded one from its floor.
function sourceOf(column: Column, columns: readonly Column[], { columns: asked }: Question) {
  const twin = columns.find(
    ({ name, publishedAs, topCode }) =>
      publishedAs !== undefined && (name === column.name || topCode?.floor === column.name),
  );
  const published = asked.find(({ name }) => name === twin?.publishedAs);
  const from = twin === column ? published?.name : published?.topCode?.floor;
  return twin && published?.money && from !== undefined ? { twin, from, published } : null;
}

const workedOutAs = (column: Column, view: View): string =>
  column.differenceOf ? differenceInSql(column, view.columns) : rankedAs(column, view);

// As `withRanks`: of the rows that have the number, or both numbers, and have it in the ranked period.
function rankedAs({ name, rankOf, rankedWith }: Column, { columns, rows, lens }: View): string {
  const ranked = columns.find((column) => column.name === rankOf);
  if (!rankOf || !ranked) return name;
  const period = ranked.money?.period;
  const wanted = literal(rankedPeriod(rows, ranked, lens.period));
  const inPeriod = typeof period === 'object' ? ` and ${period.column} = ${wanted}` : '';
  const withOther = rankedWith ? ` and ${rankedWith} is not null` : '';
  const counts = `${rankOf} is not null${withOther}${inPeriod}`;
  return `case when ${counts} then rank() over (partition by (${counts}) order by ${rankOf} desc) end::integer as ${name}`;
}

function tablesOf(restatements: readonly Restatement[]): ReadonlyMap<string, LensFactors> {
  return new Map(
    restatements.flatMap(({ table, factors }) =>
      factors.keys.length > 0 ? [[table, factors]] : [],
    ),
  );
}

function restatedAs({ column, from, period, factors, table }: Restatement): string {
  const inTable = factors.keys.length > 0;
  const [first = null] = factors.factors.map(({ factor }) => factor);
  const amount = inTable ? `${from} * ${table}.times / ${table}.per` : inline(from, first);
  const exactness = exactnessOf(factors);
  const value =
    exactness === 'mixed'
      ? `case when ${table}.exact then ${toUnit(amount, period)} else ${toThreeDigits(amount)} end`
      : exactness === 'exact'
        ? toUnit(amount, period)
        : toThreeDigits(amount);
  return `${value} as ${column.name}`;
}

/** Whether all rows took a rate, none did, or some. */
function exactnessOf({ factors }: LensFactors): 'exact' | 'approximate' | 'mixed' {
  const kinds = new Set(factors.flatMap(({ factor }) => (factor ? [factor.exact] : [])));
  if (kinds.size > 1) return 'mixed';
  return kinds.has(true) ? 'exact' : 'approximate';
}

function inline(from: string, factor: Factor | null): string {
  if (!factor) return 'null::double';
  return `${from} * ${double(factor.times)}${factor.per === 1 ? '' : ` / ${double(factor.per)}`}`;
}

// A fraction without an exponent would be a DECIMAL, which loses digits beside others.
function double(factor: number | undefined): string {
  if (factor === undefined) return 'null';
  const digits = String(factor);
  return Number.isInteger(factor) || digits.includes('e') ? digits : `${digits}e0`;
}

// To the dollar, by the hour to the cent.
const toUnit = (amount: string, period: PayPeriod): string =>
  period === 'hour' ? `floor(${amount} * 100 + 0.5) / 100` : `floor(${amount} + 0.5)`;

function factorTable(of: LensFactors): string {
  const { keys, factors } = of;
  const mixed = exactnessOf(of) === 'mixed';
  const known = factors.filter(({ factor }) => factor !== null);
  const rows = (known.length > 0 ? known : factors.slice(0, 1)).map(({ key, factor }) =>
    [
      ...key.map(literal),
      double(factor?.times),
      double(factor?.per),
      ...(mixed ? [literal(factor?.exact ?? false)] : []),
    ].join(', '),
  );
  const names = [
    ...keys.map((name) => `of_${name}`),
    'times',
    'per',
    ...(mixed ? ['exact'] : []),
  ].join(', ');
  return `(${names}) as (\n  values\n${rows.map((row) => `    (${row})`).join(',\n')}\n)`;
}

const joined = (table: string, keys: readonly string[]): string =>
  `left join ${table} on ${keys
    .map((name) => `${table}.of_${name} is not distinct from placed.${name}`)
    .join(' and ')}`;
