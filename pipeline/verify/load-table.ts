import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlType } from '#lib/data/sql-type.ts';
import { identifier } from '#lib/engine/parts.ts';
import { readCsv } from '#pipeline/csv-source.ts';
import type { Resource } from '#pipeline/data-package.ts';

/** The table with every cell as the text that stands in the file. */
export function textTable({ sqlName }: Resource): string {
  return `as_text.${identifier(sqlName)}`;
}

/**
 * Loads a file twice: as text, and under its SQL name with the types of its schema, where a cell that
 * is not of its type is empty. Both count the records of the file in `record`, from 0.
 */
export async function loadTable(
  connection: DuckDBConnection,
  resource: Resource,
  path: string,
): Promise<void> {
  const { fields } = resource.schema;
  const source = readCsv(path, fields, false);
  const text = textTable(resource);
  await connection.run(`create schema if not exists as_text`);
  // The rows of a table that is filled at once keep the order of the file, and so do their numbers.
  await connection.run(`create table ${text} as select * from ${source}`);
  const typed = fields.map((field) => {
    const column = identifier(field.name);
    return field.type === 'string'
      ? column
      : `try_cast(${column} as ${sqlType(field)}) as ${column}`;
  });
  await connection.run(
    `create table ${identifier(resource.sqlName)} as
     select rowid as record, ${typed.join(', ')} from ${text}`,
  );
}
