import type { ColumnFilter, TableGroup, TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';

/** The query with these filters of one column in the place of those it had. */
export function refiltered(
  query: TableQuery,
  column: string,
  filters: readonly ColumnFilter[],
): TableQuery {
  const others = query.filters.filter((filter) => filter.column !== column);
  return { ...query, filters: [...others, ...filters] };
}

/** The columns shown, in their order. */
export const shownNames = (
  { columns }: Pick<TableQuery, 'columns'>,
  schema: TableSchema,
): readonly string[] => columns ?? schema.columns.map(({ name }) => name);

/** Keeps a column in sight: it moves behind those that are; or lets it go, to stand before those that are not. */
export function pinnedColumn(query: TableQuery, schema: TableSchema, name: string): TableQuery {
  const shown = shownNames(query, schema);
  const isPinned = shown.indexOf(name) < query.pinned;
  const others = shown.filter((each) => each !== name);
  const pinned = query.pinned + (isPinned ? -1 : 1);
  const at = Math.min(query.pinned, pinned);
  const columns = [...others.slice(0, at), name, ...others.slice(at)];
  return { ...withColumns(query, schema, columns), pinned };
}

/** The query with these columns shown; as the table has them, it says nothing of them. */
function withColumns(
  query: TableQuery,
  schema: TableSchema,
  columns: readonly string[],
): TableQuery {
  const all = schema.columns.map(({ name }) => name);
  const same = columns.length === all.length && columns.every((name, at) => name === all[at]);
  return { ...query, columns: same ? null : columns };
}

/** Shows a column in its place of the table, or hides it; the last one stays. */
export function toggledColumn(query: TableQuery, schema: TableSchema, name: string): TableQuery {
  const shown = shownNames(query, schema);
  if (!shown.includes(name)) return withColumns(query, schema, inserted(shown, schema, name));
  if (shown.length === 1) return query;
  return withColumns(
    query,
    schema,
    shown.filter((each) => each !== name),
  );
}

// After the nearest column that stands before it in the table.
function inserted(
  shown: readonly string[],
  { columns }: TableSchema,
  name: string,
): readonly string[] {
  const names = columns.map((column) => column.name);
  const before = names.slice(0, names.indexOf(name)).findLast((each) => shown.includes(each));
  const at = before === undefined ? 0 : shown.indexOf(before) + 1;
  return [...shown.slice(0, at), name, ...shown.slice(at)];
}

/** Moves a column so many places to the right; stays at the ends. */
export function movedColumn(
  query: TableQuery,
  schema: TableSchema,
  name: string,
  by: number,
): TableQuery {
  const shown = shownNames(query, schema);
  const others = shown.filter((each) => each !== name);
  if (others.length === shown.length) return query;
  const at = Math.min(Math.max(shown.indexOf(name) + by, 0), others.length);
  return withColumns(query, schema, [...others.slice(0, at), name, ...others.slice(at)]);
}

/**
 * The query sorted after a column's head was chosen: first as it suits the column, then the other way,
 * then not by it any more. With `add`, after the columns that sort already.
 */
export function sortedBy(
  query: TableQuery,
  column: string,
  { descending, add }: { readonly descending: boolean; readonly add: boolean },
): TableQuery {
  const at = query.sort.findIndex((term) => term.column === column);
  const known = query.sort[at];
  const next = !known
    ? [{ column, descending }]
    : known.descending === descending
      ? [{ column, descending: !descending }]
      : [];
  if (!add) return { ...query, sort: next };
  if (!known) return { ...query, sort: [...query.sort, ...next] };
  return { ...query, sort: query.sort.toSpliced(at, 1, ...next) };
}

/** The query grouped, or not any more: a sort by columns that are gone goes with them. */
export const regrouped = (query: TableQuery, group: TableGroup | null): TableQuery => ({
  ...query,
  group,
  sort: [],
});
