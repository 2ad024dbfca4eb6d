import type { OwnTableRead, OwnTableRequest } from '#lib/data/explore/own/read-own-table.ts';
import type { PayrollSource } from '#lib/domain/payroll/payroll-file.ts';

/** What the worker is asked, once. */
export interface OwnTableAsked extends OwnTableRequest {
  readonly source: PayrollSource;
}

export type OwnTableReply =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'read'; readonly read: OwnTableRead }
  | { readonly is: 'failed'; readonly message: string };
