import template, { type Sql } from 'sql-template-tag';
import type { Statement, Value } from '#lib/domain/question.ts';

export { empty, join, type Sql } from 'sql-template-tag';

/** SQL whose every `${value}` is bound; only another piece of SQL becomes part of the text. */
export const sql = (strings: TemplateStringsArray, ...values: readonly (Value | Sql)[]): Sql =>
  template(strings, ...values);

/** What an engine runs: the text with `?` for every value, and the values in order. */
export const statementOf = (query: Sql): Statement => ({
  sql: query.sql,
  values: query.values.map(bindable),
});

function bindable(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`A statement cannot bind ${String(value)}`);
}
