import type { TableColumn } from '#lib/domain/table-schema.ts';
import { text } from '../columns.ts';
import { sql, type Sql } from '../sql.ts';
import { identifier } from './identifier.ts';
import type { RowColumn } from './row-columns.ts';

/** What the codes of a column stand for, looked up in the table that they are found in. */
export interface CodeNames {
  readonly shown: RowColumn;
  /** `left join …`, to rows under the name given. */
  readonly joined: Sql;
  readonly reads: readonly string[];
}

/** The names of a column's codes beside the rows `of`; undefined where nothing names them. */
export function codeNames(
  { name, label, foreignKey }: TableColumn,
  of: Sql,
): CodeNames | undefined {
  if (foreignKey?.name === undefined) return undefined;
  const { table, column, name: named } = foreignKey;
  const names = identifier(`${name}_names`);
  return {
    shown: {
      column: text(`${name}_name`, `${label}, in words`),
      of: sql`${names}.${identifier(named)}`,
    },
    joined: sql`
    left join ${identifier(table)} ${names}
      on ${names}.${identifier(column)} = ${of}.${identifier(name)}`,
    reads: [table],
  };
}
