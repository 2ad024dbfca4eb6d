import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { FileKind } from '#lib/domain/file-kind.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { RowsForWorker, RowsTaken } from '../stream-to-worker.ts';

/** What a file of rows is made of, but for the rows. */
export interface RowsFileRequest {
  readonly kind: FileKind;
  /** Its view has no rows. */
  readonly content: FigureContent;
  /** The published tables, that its receipt names; null where they could not be had. */
  readonly tables: Manifest['tables'] | null;
}

/** What the worker is told: first what file is wanted, then its rows. */
export type ToRowsFileWorker =
  { readonly is: 'request'; readonly request: RowsFileRequest } | RowsForWorker;

export type FromRowsFileWorker =
  | RowsTaken
  | { readonly is: 'made'; readonly blob: Blob }
  | { readonly is: 'failed'; readonly message: string };
