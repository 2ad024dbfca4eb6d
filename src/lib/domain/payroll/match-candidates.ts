import type { JobMatch, PlaceMatch } from './payroll-table.ts';

/** An occupation that a job may be. */
export interface JobCandidate {
  readonly soc: string;
  /** The official title. */
  readonly title: string;
  /** The title that people use and that is like the job's; null where it is the official one. */
  readonly alsoCalled: string | null;
  /** Likeness of the titles, 0 to 1. */
  readonly score: number;
}

/** What was found for a job, and what else it may be, likest first. */
export interface FoundJob {
  readonly best: JobMatch;
  readonly candidates: readonly JobCandidate[];
}

/** An area that a place may be: the parts of a match that do not depend on how it was found. */
export interface PlaceCandidate extends Pick<PlaceMatch, 'kind' | 'state' | 'score'> {
  readonly area: string;
  readonly name: string;
}

/** What was found for a place, and what else it may be, likest first. */
export interface FoundPlace {
  readonly best: PlaceMatch;
  readonly candidates: readonly PlaceCandidate[];
  /** Why there is no match, where something can be said of it. */
  readonly because?: string;
}
