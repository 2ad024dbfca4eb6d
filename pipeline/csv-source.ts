import { sqlType } from '#lib/data/sql-type.ts';
import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import type { Field } from './data-package.ts';

/** SQL that reads one of our CSV files as its schema says, without guessing anything. */
export function readCsv(path: string, fields: readonly Field[], typed = true): string {
  const columns = fields.map(
    (field) => `${text(field.name)}: ${text(typed ? sqlType(field) : 'VARCHAR')}`,
  );
  return (
    `read_csv(${text(path)}, columns = {${columns.join(', ')}}, header = true, delim = ',', ` +
    `quote = '"', escape = '"', nullstr = '', auto_detect = false)`
  );
}

/** Column names as an SQL list. */
export function columnList(names: readonly string[]): string {
  return names.map(identifier).join(', ');
}
