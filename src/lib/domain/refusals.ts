import type { TableSchema } from './table-schema.ts';

/** Notes what could not be understood: the piece of text, and the end of a sentence on it. */
export type Refuse = (what: string, why: string) => void;

/** Whether the table has the column; else it is noted. */
export function isColumn(schema: TableSchema, name: string, refuse: Refuse): boolean {
  if (schema.columns.some((column) => column.name === name)) return true;
  refuse(name, `is not a column of “${schema.title}”, so it is left out`);
  return false;
}
