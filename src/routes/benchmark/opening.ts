import type { PayrollSource } from '#lib/domain/payroll/payroll-file.ts';

/** What a reader wants opened: a file of theirs, or the made-up payroll. A new object is a new wish. */
export interface Opening {
  readonly source: PayrollSource | 'example';
}
