import type { Row, Value } from '#lib/domain/question.ts';
import { EngineError } from './errors.ts';

/** What a statement gave, column by column: the one shape in which both engines hand over rows. */
export interface Columnar {
  readonly names: readonly string[];
  /** One list of values for each name, all of the same length. */
  readonly columns: readonly (readonly Value[])[];
}

/** The rows, keyed by column name in the order of the names. */
export function rowsOf({ names, columns }: Columnar): Row[] {
  const rows: Record<string, Value>[] = (columns[0] ?? []).map(() => ({}));
  names.forEach((name, index) => {
    const column = columns[index] ?? [];
    rows.forEach((row, slot) => (row[name] = column[slot] ?? null));
  });
  return rows;
}

/**
 * The same columns in the order that a question declares them.
 * Throws where the statement's columns are not exactly the declared ones, naming the difference.
 */
export function inOrder(found: Columnar, declared: readonly string[], sql: string): Columnar {
  const twice = found.names.filter((name, index) => found.names.indexOf(name) !== index);
  const missing = declared.filter((name) => !found.names.includes(name));
  const unexpected = found.names.filter((name) => !declared.includes(name));
  const faults = [
    ...twice.map((name) => `gives "${name}" twice`),
    ...missing.map((name) => `does not give "${name}"`),
    ...unexpected.map((name) => `gives "${name}", which is not declared`),
  ];
  if (faults.length > 0) {
    throw new EngineError('statement', `The statement ${faults.join(', ')}.`, { sql });
  }
  return {
    names: declared,
    columns: declared.map((name) => found.columns[found.names.indexOf(name)] ?? []),
  };
}
