import type { FileRecord, FileShape } from '#lib/domain/payroll/payroll-file.ts';

/** The first records of a file and how they were cut, before its head is looked for. */
export interface PreviewedRecords {
  readonly shape: Omit<FileShape, 'decimal' | 'headRecord'>;
  readonly sheets: readonly string[];
  readonly records: readonly FileRecord[];
  /** How the shape was found, in sentences. */
  readonly said: readonly string[];
}
