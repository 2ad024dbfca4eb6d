import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { FileKind } from '#lib/domain/file-kind.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { RowsForWorker, RowsTaken } from '../stream-to-worker.ts';
import type { WorkerFailed } from '../told-by-worker.ts';

/** What a file of rows is made of, but for the rows. */
export interface RowsFileRequest {
  readonly kind: FileKind;
  /** Its view has no rows but those that tell what its amounts are counted in, where that is known beforehand. */
  readonly content: FigureContent;
  /** How many rows will come; null where nobody knows. */
  readonly count: number | null;
  /** That its view was seen through; null where it took none. */
  readonly rates: Rates | null;
  /** The published tables, that its receipt names; null where they could not be had. */
  readonly tables: Manifest['tables'] | null;
}

/** What the worker is told: which kinds it must have all code for, and what file is wanted. A port comes with that. */
export type ToRowsFileWorker =
  | { readonly is: 'load'; readonly kinds: readonly FileKind[] }
  | { readonly is: 'request'; readonly request: RowsFileRequest };

export type FromRowsFileWorker = { readonly is: 'loaded' } | WorkerFailed;

/** What is told through the port of a file: its rows, or that nobody wants it any more. */
export type ToRowsFile = RowsForWorker | { readonly is: 'cancel' };

export type FromRowsFile = RowsTaken | { readonly is: 'made'; readonly blob: Blob } | WorkerFailed;
