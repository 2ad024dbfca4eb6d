import type { Read } from '#lib/domain/question.ts';
import type { ColumnFilter } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import { knownPartitions } from '../oews.ts';

/**
 * What a statement about the rows that the filters leave must read: of a table in parts, only those that
 * the codes asked for begin with.
 */
export function tableReads(
  { table, partitionBy = [], own }: TableSchema,
  filters: readonly ColumnFilter[],
  others: readonly string[] = [],
): readonly Read[] {
  const more = [...new Set(others)]
    .filter((name) => name !== table)
    .map((name) => ({ table: name }));
  if (own !== undefined) return [{ table, own: true }, ...more];
  for (const column of partitionBy) {
    const prefixes = knownPartitions(table, column, prefixesOf(column, filters));
    if (prefixes === undefined) continue;
    return [...prefixes.map((prefix) => ({ table, partition: { column, prefix } })), ...more];
  }
  return [{ table }, ...more];
}

/** The first two digits that every row left begins with in a column; undefined where any may. */
function prefixesOf(
  column: string,
  filters: readonly ColumnFilter[],
): readonly string[] | undefined {
  for (const filter of filters) {
    if (filter.column !== column) continue;
    const texts = beginningsOf(filter);
    if (texts.length === 0 || texts.some((text) => text.length < 2)) continue;
    return [...new Set(texts.map((text) => text.slice(0, 2)))].sort();
  }
  return undefined;
}

function beginningsOf(filter: ColumnFilter): readonly string[] {
  if (filter.kind === 'begins') return [filter.text];
  return filter.kind === 'in' && !filter.not ? filter.values : [];
}
