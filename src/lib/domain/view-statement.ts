import { lensFactors, type Factor, type LensFactors } from './lens-factors.ts';
import type { PayPeriod } from './pay-period.ts';
import type { Column, Question, Statement } from './question.ts';
import type { Rates } from './rates.ts';
import { literal } from './statement.ts';
import type { View } from './view.ts';

/** A column of a view that a lens made: from which published column, and by which factors. */
interface Restatement {
  readonly column: Column;
  readonly from: string;
  readonly approximate: boolean;
  readonly factors: LensFactors;
  /** The common table with the factors, where they differ from row to row. */
  readonly table: string;
}

/**
 * One statement that gives a view by itself: the question's, with its amounts restated through the
 * lens and its rows in the order chosen, empty cells last. Rates and price levels stand in it as
 * literals, combined to one factor for each unit that the rows have.
 */
export function viewStatement(view: View, rates: Rates | null): Statement {
  const { question, columns, order, lens } = view;
  const restatements = restatementsOf(view, rates);
  if (restatements.length === 0 && !order) return question.statement;
  const tables = tablesOf(restatements);
  const selected = columns.map((column) => {
    const restatement = restatements.find((candidate) => candidate.column === column);
    return restatement ? restated(restatement, lens.period) : `  ${column.name}`;
  });
  const byColumn = order ? `${order.column} ${order.descending ? 'desc' : 'asc'} nulls last, ` : '';
  const common = [
    `answer as (${question.statement.sql}\n)`,
    'placed as (\n  select *, row_number() over () as place from answer\n)',
    ...[...tables].map(([name, factors]) => `${name} ${factorTable(factors)}`),
  ];
  const sql = [
    `with ${common.join(',\n')}`,
    `select\n${selected.join(',\n')}`,
    'from placed',
    ...[...tables].map(([name, { keys }]) => joined(name, keys)),
    `order by ${byColumn}place`,
  ].join('\n');
  return { sql, values: question.statement.values };
}

function restatementsOf(view: View, rates: Rates | null): readonly Restatement[] {
  const tables = new Map<string, string>();
  return view.columns.flatMap((column) => {
    const source = sourceOf(column, view.columns, view.question);
    if (!source) return [];
    const { from, published, approximate } = source;
    const factors = lensFactors(view, published.money!, { approximate, rates });
    const identity = JSON.stringify(factors);
    const table = tables.get(identity) ?? (tables.size === 0 ? 'lens' : `lens_${tables.size + 1}`);
    tables.set(identity, table);
    return [{ column, from, approximate, factors, table }];
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
  if (!twin || !published?.money || from === undefined) return null;
  return { from, published, approximate: twin.approximate === true };
}

function tablesOf(restatements: readonly Restatement[]): ReadonlyMap<string, LensFactors> {
  return new Map(
    restatements.flatMap(({ table, factors }) =>
      factors.keys.length > 0 ? [[table, factors]] : [],
    ),
  );
}

function restated({ column, from, approximate, factors, table }: Restatement, period: PayPeriod) {
  const amount =
    factors.keys.length > 0
      ? `${from} * ${table}.times / ${table}.per`
      : inline(from, factors.factors[0]?.factor ?? null);
  return `  ${rounded(amount, approximate, period)} as ${column.name}`;
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

// To three significant digits where a rate was used, else to the dollar, by the hour to the cent.
function rounded(amount: string, approximate: boolean, period: PayPeriod): string {
  if (approximate) {
    return `round(${amount}, 2 - floor(log10(abs(nullif(${amount}, 0))))::integer)`;
  }
  return period === 'hour' ? `floor(${amount} * 100 + 0.5) / 100` : `floor(${amount} + 0.5)`;
}

function factorTable({ keys, factors }: LensFactors): string {
  const known = factors.filter(({ factor }) => factor !== null);
  const rows = (known.length > 0 ? known : factors.slice(0, 1)).map(({ key, factor }) =>
    [...key.map(literal), double(factor?.times), double(factor?.per)].join(', '),
  );
  const names = [...keys.map((name) => `of_${name}`), 'times', 'per'].join(', ');
  return `(${names}) as (\n  values\n${rows.map((row) => `    (${row})`).join(',\n')}\n)`;
}

const joined = (table: string, keys: readonly string[]): string =>
  `left join ${table} on ${keys
    .map((name) => `${table}.of_${name} is not distinct from placed.${name}`)
    .join(' and ')}`;
