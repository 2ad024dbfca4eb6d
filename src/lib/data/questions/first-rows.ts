import { raw } from 'sql-template-tag';
import type { Column, ColumnKind, Partition, Question } from '#lib/domain/question.ts';
import { keyOf, type Resource, type SchemaField } from '../data-package.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';

/** The first rows of a table by its key, as they stand in its file: a look at what it holds. */
export function firstRows(
  { sqlName, schema, partition }: Pick<Resource, 'sqlName' | 'schema'> & { partition?: Partition },
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

function columnOf({ name, title, type, unit }: SchemaField): Column {
  return { name, label: title, kind: kindOf(type, unit), unit };
}

// Numbers stand as published: `year` writes them without separators or rounding.
function kindOf(type: string, unit: string | undefined): ColumnKind {
  if (type === 'integer' && unit) return 'count';
  if (type === 'integer' || type === 'number' || type === 'year') return 'year';
  return type === 'date' ? 'date' : 'text';
}
