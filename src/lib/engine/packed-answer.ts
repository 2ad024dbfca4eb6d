import type { Source } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';

/** An answer as the engine's worker hands it over, before any of it is read: for another worker to read. */
export interface PackedAnswer {
  readonly question: Question;
  /** An Arrow stream. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sources: readonly Source[];
}
