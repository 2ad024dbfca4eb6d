import type { OwnColumn } from '#lib/domain/own-table.ts';
import { identifier } from './parts.ts';

/** Begins a reader's own table, without rows, which nobody sees before `commit`. */
export function beginTableStatement(name: string, columns: readonly OwnColumn[]): string {
  // A table has a column at least.
  const made = columns.length > 0 ? columns : [{ name: 'line', type: 'INTEGER' }];
  const list = made.map((column) => `${identifier(column.name)} ${column.type}`);
  return `begin; create table ${identifier(name)} (${list.join(', ')})`;
}

/** Gives a table the name of another, which goes; at once, so that nobody finds neither. */
export const replaceStatement = (name: string, replaced: string): string =>
  `begin; drop table if exists ${identifier(replaced)};
  alter table ${identifier(name)} rename to ${identifier(replaced)}; commit`;
