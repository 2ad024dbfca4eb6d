import type { MatchQuality } from './payroll-table.ts';

/** What every match says, of a job or of a place. */
export interface AnyMatch {
  readonly quality: MatchQuality;
  /** 0 to 1. */
  readonly score: number;
}

/** A job or place of a payroll, what was found for it, and the match in force. */
export interface Reviewed<Item, Found, Match extends AnyMatch> {
  /** Its position in the payroll's list. */
  readonly at: number;
  readonly item: Item;
  readonly found: Found;
  /** The reader's choice, or the best that was found. */
  readonly match: Match;
}
