import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { ReadRequest } from '#lib/data/payroll/read-payroll.ts';
import type { FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';

/** What the worker is asked: a source is sent once, and named by its key from then on. */
export type PayrollRequest =
  | { readonly kind: 'source'; readonly key: number; readonly source: PayrollSource }
  | {
      readonly kind: 'preview';
      readonly id: number;
      readonly key: number;
      readonly overrules: Partial<FileShape>;
    }
  | ({ readonly kind: 'read'; readonly id: number; readonly key: number } & ReadRequest)
  | { readonly kind: 'withdraw'; readonly id: number };

/** What the worker says. */
export type PayrollReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'batches'; readonly id: number; readonly batches: readonly OwnBatch[] }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
