import { raw } from 'sql-template-tag';
import { columnNamed, type TableSchema } from '#lib/domain/table-schema.ts';
import type { Sql } from '../sql.ts';

// What DuckDB reserves (`duckdb_keywords()`); `tests/sql` holds the list against the engine.
const reserved = new Set(
  (
    'all analyse analyze and any array as asc asymmetric both case cast check collate column constraint ' +
    'create default deferrable desc describe distinct do else end except false fetch for foreign from grant ' +
    'group having in initially intersect into lambda lateral leading limit not null offset on only or order ' +
    'pivot pivot_longer pivot_wider placing primary qualify references returning select show some summarize ' +
    'symmetric table then to trailing true union unique unpivot using variadic when where window with'
  ).split(' '),
);

const needsQuotes = (name: string): boolean =>
  !/^[a-z_][a-z0-9_]*$/.test(name) || reserved.has(name);

/** A name of our own schema as SQL, quoted where it must be; what a reader wrote never comes here unchecked. */
export const identifier = (name: string): Sql =>
  raw(needsQuotes(name) ? `"${name.replaceAll('"', '""')}"` : name);

/** A column of the table as SQL; throws for one that it does not have. */
export const columnSql = (schema: TableSchema, name: string): Sql =>
  identifier(columnNamed(schema, name).name);
