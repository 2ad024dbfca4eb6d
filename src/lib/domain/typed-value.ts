import type { Value } from './question.ts';
import { isNumeric, type TableColumn } from './table-schema.ts';

/** A value that was written as text, as its column has it; undefined where it cannot have it. */
export function typedValue(column: TableColumn, text: string): Exclude<Value, null> | undefined {
  if (isNumeric(column)) {
    const number = text.trim() === '' ? NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  }
  if (column.type === 'boolean') return { true: true, false: false }[text];
  if (column.type === 'date') return isDay(text) ? text : undefined;
  return text;
}

// A day past the end of its month is read as one of the next.
function isDay(text: string): boolean {
  const day = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
