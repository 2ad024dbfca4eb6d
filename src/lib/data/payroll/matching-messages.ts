import type { FoundJob, FoundPlace } from '#lib/domain/payroll/match-candidates.ts';
import type { PayrollJob, PayrollPlace } from '#lib/domain/payroll/payroll-table.ts';
import type { KnownArea } from './known-area.ts';

/** What the worker that matches is told. A new `match` takes the place of one under way. */
export type MatchingRequest =
  | {
      readonly kind: 'know';
      /** The packed title index, as it is served. */
      readonly titles: ArrayBuffer;
      readonly areas: readonly KnownArea[];
    }
  | {
      readonly kind: 'match';
      readonly run: number;
      readonly jobs: readonly PayrollJob[];
      readonly places: readonly PayrollPlace[];
    };

/** What it answers: of a match the jobs, then the places, in their order, some at a time. */
export type MatchingReply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'found';
      readonly run: number;
      readonly jobs: readonly FoundJob[];
      readonly places: readonly FoundPlace[];
      /** The last of its run. */
      readonly done: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };
