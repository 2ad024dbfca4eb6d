/** A test that failed, if only at its first try, with what a reader needs to see of it. */
export interface Failure {
  readonly title: string;
  readonly detail: string;
}

/** What a step has shown. */
export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  /** One for each failed test. */
  readonly failures: readonly Failure[];
  /** Those of the passed that failed at first. */
  readonly flaky: readonly Failure[];
}

export const nothing: Outcome = { passed: 0, skipped: 0, failures: [], flaky: [] };

/** A piece of work that counts as one test. */
export function oneTest(title: string, ok: boolean, detail: string): Outcome {
  return ok ? { ...nothing, passed: 1 } : { ...nothing, failures: [{ title, detail }] };
}

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    skipped: outcomes.reduce((sum, { skipped }) => sum + skipped, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    flaky: outcomes.flatMap(({ flaky }) => flaky),
  };
}

/**
 * The outcome of a runner that ended badly though none of its tests failed: a file that could not be
 * loaded, an error outside of any test, or no test at all.
 */
export function orBroken(title: string, counted: Outcome, ok: boolean, tail: string): Outcome {
  const none = counted.passed + counted.failures.length === 0;
  if ((ok && !none) || counted.failures.length > 0) return counted;
  const detail = none ? `No test ran.\n${tail}` : tail;
  return { ...counted, failures: [{ title, detail }] };
}

/** The plain closing line: `N passed, N failed`, with the skipped where there are any. */
export function closingLine({ passed, failures, skipped }: Outcome): string {
  const line = `${passed} passed, ${failures.length} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
