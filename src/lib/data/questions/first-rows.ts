import { raw } from 'sql-template-tag';
import type { Column, Question } from '#lib/domain/question.ts';
import { keyOf, type Resource, type SchemaField } from '../data-package.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';

/** The first rows of a table by its key, as they stand in its file: a look at what it holds. */
export function firstRows(
  { sqlName, schema, partition }: Pick<Resource, 'sqlName' | 'schema'> & { partition?: string },
  limit = 10,
): Question {
  const values = schema.fields.map(({ name, type }) =>
    type === 'date' ? sql`${identifier(name)}::varchar as ${identifier(name)}` : identifier(name),
  );
  const key = keyOf({ schema }).map(identifier);
  return {
    id: 'first-rows',
    parameters: { table: sqlName, limit },
    reads: [partition ? { table: sqlName, partition } : { table: sqlName }],
    columns: schema.fields.map(columnOf),
    statement: statementOf(sql`
      select ${join(values, ', ')}
      from ${identifier(sqlName)}
      order by ${join(key.length > 0 ? key : values, ', ')}
      limit ${limit}`),
  };
}

// Names of tables and columns come from the schema, never from a reader; quoted all the same.
const identifier = (name: string): Sql => raw(`"${name.replaceAll('"', '""')}"`);

// Numbers stand as published: `text` and `year` write them without separators or rounding.
function columnOf({ name, title, type, unit }: SchemaField): Column {
  const kind = type === 'integer' && unit ? 'count' : type === 'string' ? 'text' : 'year';
  return { name, label: title, kind, unit };
}
