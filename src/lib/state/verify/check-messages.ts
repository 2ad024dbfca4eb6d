import type { FileChecked, FiguresFound } from '#lib/domain/receipt.ts';
import type { RowsForWorker, RowsTaken } from '../stream-to-worker.ts';

/** What the worker is told: a file, then the rows that its statement gives now. */
export type ToCheckWorker = { readonly is: 'file'; readonly file: File } | RowsForWorker;

export type FromCheckWorker =
  | RowsTaken
  | { readonly is: 'read'; readonly file: FileChecked }
  | { readonly is: 'found'; readonly found: FiguresFound }
  | { readonly is: 'failed'; readonly message: string };
