import {
  codeColumns,
  lineColumn,
  matchedColumn,
  ownKeyKinds,
  type OwnKey,
  type OwnKeyKind,
} from '#lib/domain/own-key.ts';
import type { TableColumn, TableSchema } from '#lib/domain/table-schema.ts';
import { identifier } from '../identifier.ts';

/** How a reader's table meets one of ours. */
export interface TableJoin {
  readonly schema: TableSchema;
  /** Our columns whose codes are matched, each with that of the reader's table. */
  readonly on: readonly { readonly ours: string; readonly own: string }[];
  /** The column of which the newest value of each code alone is taken; null where the table has none. */
  readonly newest: string | null;
  /** What else tells rows of our table apart: a row of the reader's stands once for each. */
  readonly apart: readonly TableColumn[];
}

const threeLetters = 'iso3';
const times = new Set(['year', 'program_year', 'month', 'date']);

/**
 * Which of our tables a reader's table can be joined with, by the codes that it has: first those that have one row for each
 * of the reader's, then those that meet more of its codes; of its states first what is about states.
 */
export function tableJoins(
  schemas: readonly TableSchema[],
  keys: readonly Pick<OwnKey, 'kind' | 'states'>[],
): readonly TableJoin[] {
  const kinds = keys.map(({ kind }) => kind);
  const ofStates = keys.some(({ states }) => states);
  const fits = ({ schema }: TableJoin) => Number(schema.table.endsWith('_state') === ofStates);
  return joinsOf(schemas, kinds).toSorted(
    (a, b) => a.apart.length - b.apart.length || b.on.length - a.on.length || fits(b) - fits(a),
  );
}

function joinsOf(schemas: readonly TableSchema[], kinds: readonly OwnKeyKind[]): TableJoin[] {
  return schemas.flatMap((schema) => {
    const on = ownKeyKinds.flatMap((kind) => {
      const ours = schema.columns.find(({ name }) => codeColumns[kind].includes(name));
      return ours && kinds.includes(kind) ? [{ ours: ours.name, own: matchedColumn[kind] }] : [];
    });
    if (schema.own !== undefined || on.length === 0) return [];
    const key = schema.columns.filter(({ name }) => schema.key.includes(name));
    const newest = key.find(({ name }) => times.has(name))?.name ?? null;
    const joined = new Set([newest, ...on.map(({ ours }) => ours)]);
    return [{ schema, on, newest, apart: key.filter(({ name }) => !joined.has(name)) }];
  });
}

/** One statement: every row of the reader's table, with the columns of ours beside it; null where nothing matched. */
export function joinSql(own: TableSchema, { schema, on, newest }: TableJoin): string {
  const name = (text: string) => identifier(text).sql;
  const taken = new Set(own.columns.map((column) => column.name));
  const joined = new Set(on.map(({ ours }) => ours));
  const beside = schema.columns.flatMap((column) => {
    if (joined.has(column.name)) return [];
    const ours = `t.${name(column.name)}`;
    return [taken.has(column.name) ? `${ours} as ${name(`${column.name}_${schema.table}`)}` : ours];
  });
  const conditions = on.map(({ ours, own: matched }) =>
    ours === threeLetters
      ? `t.${threeLetters} = c.${threeLetters}`
      : `t.${name(ours)} = m.${name(matched)}`,
  );
  // A reader's countries are matched to the codes of two letters.
  const codesOfThree = on.some(({ ours }) => ours === threeLetters)
    ? [`left join international_countries c on c.iso2 = m.${matchedColumn.country}`]
    : [];
  const codes = on.map(({ ours }) => name(ours)).join(', ');
  // Of each code the newest that there is: some have none since.
  const ours = newest
    ? `(from ${name(schema.table)} qualify ${name(newest)} = max(${name(newest)}) over (partition by ${codes}))`
    : name(schema.table);
  return [
    `select m.*, ${beside.join(', ')}`,
    `from ${name(own.table)} m`,
    ...codesOfThree,
    `left join ${ours} t on ${conditions.join(' and ')}`,
    `order by m.${lineColumn}`,
  ].join('\n');
}
