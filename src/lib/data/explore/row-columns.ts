import type { Column } from '#lib/domain/question.ts';
import { columnNamed, type TableColumn, type TableSchema } from '#lib/domain/table-schema.ts';
import { unitColumns } from '#lib/domain/unit-columns.ts';
import { hidden } from '../columns.ts';
import { sql, type Sql } from '../sql.ts';
import { emptyCellsOf } from './empty-cells.ts';
import { identifier } from './identifier.ts';
import { topCodedOf, type TopCoded } from './top-codes.ts';

/** A column of an answer, and how it is selected from rows `r`. */
export interface RowColumn {
  readonly column: Column;
  readonly of: Sql;
}

/** Columns of rows `r`, with what they need of the row, and of other tables, to be told in full. */
export interface RowColumns {
  readonly columns: readonly RowColumn[];
  readonly joined?: Sql;
  readonly reads: readonly string[];
  /** Whether all are columns of the row: no other row is looked up. */
  readonly ofRowAlone: boolean;
}

/**
 * The columns named, in order, as a figure takes them: amounts with their unit, empty cells with the reason.
 * What units, flags and reasons need of the row follows hidden. Throws for a column the table does not have.
 */
export function rowColumns(schema: TableSchema, names: readonly string[] | null): RowColumns {
  const chosen = names ? names.map((name) => columnNamed(schema, name)) : schema.columns;
  const { because, reads, joined } = emptyCellsOf(schema.table);
  const reasons = chosen.map(({ name }) => because(name));
  const inWords = reasons.filter((reason) => typeof reason === 'object');
  const topCodes = chosen.flatMap(({ name }) => topCodedOf(schema.table, name) ?? []);
  return {
    columns: unique([
      ...chosen.map((column) => shown(schema, column)),
      ...chosen.flatMap(hiddenUnits),
      ...topCodes.flatMap(topCodeColumns),
      ...chosen.flatMap(({ name }, at) => reasonColumn(name, reasons[at])),
    ]),
    joined: inWords.length > 0 ? joined : undefined,
    reads: [...(inWords.length > 0 ? reads : []), ...topCodes.flatMap((code) => code.reads)],
    ofRowAlone: inWords.length === 0 && topCodes.length === 0,
  };
}

const ofRow = (name: string): Sql => sql`r.${identifier(name)}`;

const shown = ({ table }: TableSchema, column: TableColumn): RowColumn => ({
  column: { ...asColumn(column), ...flagsOf(table, column.name) },
  of: ofRow(column.name),
});

/** A column of a table as one of an answer. Its numbers stand with every digit. */
export const asColumn = ({ name, label, kind, unit, money, statistic }: TableColumn): Column => ({
  name,
  label,
  kind,
  ...(kind === 'money' ? { money, statistic } : { unit }),
  exact: true,
});

function flagsOf(table: string, name: string): Partial<Column> {
  const reason = emptyCellsOf(table).because(name);
  const topCoded = topCodedOf(table, name);
  return {
    ...(reason && {
      absence: typeof reason === 'object' ? { column: absenceName(name) } : reason,
    }),
    ...(topCoded && { topCode: { from: topCoded.from, floor: topCoded.floor } }),
  };
}

const absenceName = (name: string): string => `${name}_absence`;

const reasonColumn = (
  name: string,
  reason: ReturnType<ReturnType<typeof emptyCellsOf>['because']>,
) => (typeof reason === 'object' ? [{ column: hidden(absenceName(name)), of: reason }] : []);

const hiddenUnits = (column: TableColumn): readonly RowColumn[] =>
  unitColumns(column).map((name) => ({ column: hidden(name), of: ofRow(name) }));

const topCodeColumns = ({ from, floor, floorOf }: TopCoded): readonly RowColumn[] => [
  { column: hidden(from), of: ofRow(from) },
  { column: hidden(floor, 'money'), of: floorOf },
];

// A column that is shown stands where it was asked for, and is not hidden.
const unique = (columns: readonly RowColumn[]): readonly RowColumn[] =>
  [...new Map([...columns].reverse().map((each) => [each.column.name, each])).values()].reverse();

/** `… as x`: what a statement selects. */
export const asSelected = (columns: readonly RowColumn[]): readonly Sql[] =>
  columns.map(({ column, of }) => {
    const name = identifier(column.name);
    return of.sql === name.sql || of.sql === `r.${name.sql}` ? of : sql`${of} as ${name}`;
  });
