import { clipped } from './clipped.ts';
import { readColumnFilter } from './read-column-filter.ts';
import { readTableGroup } from './read-table-group.ts';
import { isColumn, type Refuse } from './refusals.ts';
import { queryParts, type QueryPart } from './table-query-parts.ts';
import {
  measureName,
  wholeTable,
  type TableGroup,
  type TableQuery,
  type TableSort,
} from './table-query.ts';
import type { TableSchema } from './table-schema.ts';

export interface TableQueryRead {
  /** Null where the text names no table. */
  readonly query: TableQuery | null;
  /** A sentence for each part that was left out. */
  readonly notices: readonly string[];
}

const mostCharacters = 20_000;
const mostFilters = 40;
const mostSorts = 12;

/**
 * The query in a text that `writeTableQuery` wrote, or anybody else: what the table does not have, or a column
 * does not take, is left out and said so. `schemaOf` gives the schema of a table by its SQL name.
 */
export function readTableQuery(
  text: string,
  schemaOf: (table: string) => TableSchema | undefined,
): TableQueryRead {
  if (text.length > mostCharacters) {
    return { query: null, notices: ['The address asks for more than a question can hold.'] };
  }
  const [first, ...parts] = queryParts(text);
  const table = first?.head ?? '';
  const schema = /^[a-z]\w{0,60}$/.test(table) ? schemaOf(table) : undefined;
  if (!schema) return { query: null, notices: [`“${clipped(table)}” is not a table.`] };
  const notices = new Set<string>();
  const query = queryOf(schema, parts, (what, why) => notices.add(`“${clipped(what)}” ${why}.`));
  return { query, notices: [...notices] };
}

function queryOf(schema: TableSchema, parts: readonly QueryPart[], refuse: Refuse): TableQuery {
  const named = (...heads: readonly string[]) => parts.find(({ head }) => heads.includes(head));
  for (const { head, text } of parts) {
    if (!head.includes('.') && !/^(show|pin|by|pivot|measure|sort)$/.test(head)) {
      refuse(text, 'is no part of a question, so it is left out');
    }
  }
  const group = readTableGroup(schema, named('by', 'pivot'), named('measure'), refuse);
  return {
    table: schema.table,
    columns: shownColumns(schema, named('show'), refuse),
    pinned: pinnedColumns(schema, named('pin'), refuse),
    filters: filtersIn(schema, parts, refuse),
    sort: sortsIn(sortable(schema, group), named('sort'), refuse),
    group,
  };
}

function shownColumns(
  schema: TableSchema,
  part: QueryPart | undefined,
  refuse: Refuse,
): readonly string[] | null {
  const known = part?.values.filter((name) => isColumn(schema, name, refuse)) ?? [];
  return known.length > 0 ? [...new Set(known)] : null;
}

function pinnedColumns(schema: TableSchema, part: QueryPart | undefined, refuse: Refuse): number {
  const usual = wholeTable(schema.table).pinned;
  if (!part) return usual;
  const pinned = /^\d{1,3}$/.test(part.values.join()) ? Number(part.values[0]) : Infinity;
  if (pinned <= schema.columns.length) return pinned;
  refuse(part.text, 'is no number of columns to keep in sight, so it is left out');
  return usual;
}

function filtersIn(schema: TableSchema, parts: readonly QueryPart[], refuse: Refuse) {
  const written = parts.filter(({ head }) => head.includes('.'));
  const extra = written[mostFilters];
  if (extra)
    refuse(extra.text, `is filter ${mostFilters + 1}, so it and those after it are left out`);
  return written
    .slice(0, mostFilters)
    .flatMap((part) => readColumnFilter(schema, part, refuse) ?? []);
}

/** What rows, or groups, can be sorted by. */
const sortable = (schema: TableSchema, group: TableGroup | null): ReadonlySet<string> =>
  new Set(
    group
      ? [...group.by, ...group.measures.map(measureName), 'rows']
      : schema.columns.map(({ name }) => name),
  );

function sortsIn(
  known: ReadonlySet<string>,
  part: QueryPart | undefined,
  refuse: Refuse,
): readonly TableSort[] {
  const sorts = new Map<string, TableSort>();
  for (const text of part?.values ?? []) {
    const descending = text.startsWith('-');
    const column = descending ? text.slice(1) : text;
    if (known.has(column) && sorts.size < mostSorts) {
      if (!sorts.has(column)) sorts.set(column, { column, descending });
    } else refuse(text, 'is not a column to sort by, so it is left out');
  }
  return [...sorts.values()];
}
