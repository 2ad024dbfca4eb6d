import type { Statement, Value } from './question.ts';

/**
 * A statement as text to read and copy, its values written as SQL literals. For the eye only: what
 * runs is always the statement with its values bound.
 */
export function statementText({ sql, values }: Statement): string {
  let next = 0;
  return tidy(sql).replace(/'(?:[^']|'')*'|\?/g, (token) =>
    token === '?' ? literal(values[next++] ?? null) : token,
  );
}

/** A value as an SQL literal. */
export function literal(value: Value): string {
  if (value === null) return 'null';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** An amount as SQL, to the three significant digits that a rate or price level leaves it. */
export const toThreeDigits = (amount: string): string =>
  `round(${amount}, 2 - floor(log10(greatest(abs(${amount}), 1e-9)))::integer)`;

// The indentation that the statement has in its source file is of no use to a reader.
function tidy(sql: string): string {
  const lines = sql.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
