import type { Lens } from '#lib/domain/lens.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { PackedAnswer } from '#lib/engine/packed-answer.ts';

/** What a file of people is made of. */
export interface PeopleFileRequest {
  readonly answer: PackedAnswer;
  readonly format: 'csv' | 'excel';
  /** As the page is seen through. */
  readonly lens: Lens;
  readonly rates: Rates | null;
  /** The published tables, that its receipt names; null where they could not be had. */
  readonly tables: Manifest['tables'] | null;
  /** Where a reader finds the figure again. */
  readonly address: string;
}

export interface PeopleFile {
  readonly blob: Blob;
  readonly name: string;
  readonly people: number;
}

/** What the worker says, to each request in its turn. */
export type PeopleFileReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'made'; readonly file: PeopleFile }
  | { readonly kind: 'failed'; readonly message: string };
