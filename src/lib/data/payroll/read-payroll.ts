import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type {
  FileColumn,
  FileRecord,
  FileShape,
  PayrollSource,
} from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import { readRecords, type ReadOptions } from './read-records.ts';

/** What a payroll is to be read by, each part as the reader left it. */
export interface ReadRequest {
  readonly shape: FileShape;
  /** As the preview in that shape has them. */
  readonly columns: readonly FileColumn[];
  readonly mapping: ColumnMapping;
  readonly unitsPerUsd: Readonly<Record<string, number>>;
}

/** What makes people of records, one by one. */
interface Reading {
  add(record: FileRecord): void;
  takeFull(): readonly OwnBatch[];
  finish(): PayrollRead;
}

export type ReadingClass = new (
  columns: readonly FileColumn[],
  shape: FileShape,
  mapping: ColumnMapping,
  options: { name: string; unitsPerUsd: Readonly<Record<string, number>> },
) => Reading;

export interface PayrollReadOptions extends ReadOptions {
  /** Takes rows of the table on the way, which `table` then has no more. */
  readonly onBatches?: (batches: readonly OwnBatch[]) => void;
}

/**
 * Reads a payroll whole: every record of the file through one reading. Throws a `PayrollFileError` where
 * it is no table of rows, and the signal's reason where it is withdrawn.
 */
export async function readPayroll(
  source: PayrollSource,
  { shape, columns, mapping, unitsPerUsd }: ReadRequest,
  Reading: ReadingClass,
  { onBatches, onProgress, signal }: PayrollReadOptions,
): Promise<PayrollRead> {
  const reading = new Reading(columns, shape, mapping, { name: source.name, unitsPerUsd });
  const { said } = await readRecords(source, shape, (record) => reading.add(record), {
    signal,
    onProgress(share) {
      const batches = onBatches ? reading.takeFull() : [];
      if (batches.length > 0) onBatches?.(batches);
      onProgress?.(share);
    },
  });
  return { ...reading.finish(), said };
}
