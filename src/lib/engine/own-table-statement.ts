import type { OwnColumn } from '#lib/domain/own-table.ts';
import { identifier } from './parts.ts';
import { text } from './walls.ts';

// What a record may take: 1,000,000 characters of the reader's file, quoted, and our columns before it.
const longestLine = 8_000_000;

/** Begins a reader's own table, without rows, which nobody sees before `commit`. */
export function beginTableStatement(name: string, columns: readonly OwnColumn[]): string {
  // A table has a column at least.
  const made = columns.length > 0 ? columns : [{ name: 'line', type: 'INTEGER' }];
  const list = made.map((column) => `${identifier(column.name)} ${column.type}`);
  return `begin; create table ${identifier(name)} (${list.join(', ')})`;
}

/**
 * Adds rows to a reader's own table from CSV at a path, of so many bytes: nothing about the file is guessed,
 * and a row that does not fit fails the statement. A cell that is quoted and empty is text.
 */
export function insertStatement(
  name: string,
  columns: readonly OwnColumn[],
  { path, bytes }: { readonly path: string; readonly bytes: number },
): string {
  const types = columns.map((column) => `${text(column.name)}: ${text(column.type)}`);
  // In one buffer: where a second begins within quotation marks, DuckDB may give up.
  return `insert into ${identifier(name)} select * from read_csv(${text(path)},
    columns = {${types.join(', ')}}, auto_detect = false, header = false, delim = ',', quote = '"',
    escape = '"', nullstr = '', allow_quoted_nulls = false, new_line = '\\n',
    max_line_size = ${Math.min(bytes, longestLine)}, buffer_size = ${bytes + 1})`;
}

/** Gives a table the name of another, which goes; at once, so that nobody finds neither. */
export const replaceStatement = (name: string, replaced: string): string =>
  `begin; drop table if exists ${identifier(replaced)};
  alter table ${identifier(name)} rename to ${identifier(replaced)}; commit`;
