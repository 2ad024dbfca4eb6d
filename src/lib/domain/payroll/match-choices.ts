import type { RefusedLine } from '../own-rates.ts';

/** A line of a file of matches: what the job or place is called, and what stands for it. */
export interface MatchChoice {
  /** Of a job its title, of a place its location. */
  readonly name: string;
  /** Of a job the SOC code that the payroll gives, of a place its state; null where it gives none. */
  readonly given: string | null;
  /** SOC code or area code; null for none. */
  readonly code: string | null;
  /** Whether the reader chose it, or it was found. */
  readonly isChosen: boolean;
}

/** What became of a file of matches. */
export type MatchesRead =
  | {
      readonly state: 'read';
      readonly choices: readonly MatchChoice[];
      readonly refused: readonly RefusedLine[];
    }
  | { readonly state: 'refused'; readonly reason: string };
