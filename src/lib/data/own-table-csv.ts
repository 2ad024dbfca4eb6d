import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { Value } from '#lib/domain/question.ts';

/**
 * The rows of an own table as UTF-8 CSV without a head: text in quotation marks, an empty cell for null,
 * so that empty text and no text stay apart. A row has the values of the columns in their order.
 */
export function ownTableCsv(
  columns: readonly OwnColumn[],
  rows: readonly (readonly Value[])[],
): Uint8Array<ArrayBuffer> {
  const lines = rows.map((row) => `${columns.map((_, at) => cell(row[at] ?? null)).join(',')}\n`);
  return new TextEncoder().encode(lines.join(''));
}

const cell = (value: Value): string =>
  value === null
    ? ''
    : typeof value === 'string'
      ? `"${value.replaceAll('"', '""')}"`
      : String(value);
