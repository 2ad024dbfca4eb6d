import type { Outcome } from './outcome.ts';

/** One kind of test, run as a whole. */
export interface Step {
  /** As it is named on the command line. */
  readonly name: string;
  readonly title: string;
  /** Steps without whose work this one cannot run, where they run too. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<StepOutcome>;
}

export interface StepOutcome extends Outcome {
  /** Whether what later steps need was not made. */
  readonly broken?: boolean;
}
