import type { OwnColumn } from '#lib/domain/own-table.ts';
import type { Value } from '#lib/domain/question.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import { OwnBatches } from './OwnBatches.ts';

/** Rows with the values of the columns in their order, for the engine; a date is text in ISO 8601. */
export function batchesOfRows(
  columns: readonly OwnColumn[],
  rows: readonly (readonly Value[])[],
): readonly OwnBatch[] {
  const batches = new OwnBatches(columns);
  const writers = columns.map(({ name, type }): ((value: Value) => void) => {
    if (type === 'VARCHAR') {
      const column = batches.text(name);
      return (value) => column.add(value === null ? null : String(value));
    }
    const column = batches.numbers(name);
    if (type === 'DATE') return (value) => column.addDay(value === null ? null : String(value));
    return (value) => column.add(value === null ? null : Number(value));
  });
  for (const row of rows) {
    writers.forEach((write, at) => write(row[at] ?? null));
    batches.end();
  }
  return batches.take();
}
