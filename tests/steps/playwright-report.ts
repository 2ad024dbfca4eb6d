import type { Failure, Outcome } from './outcome.ts';

interface Suite {
  readonly title: string;
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    /** Whether it ended as expected: `expected`, `unexpected`, `flaky` or `skipped`. */
    readonly status: string;
    readonly results: readonly { readonly error?: { readonly message?: string } }[];
  }[];
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
export interface PlaywrightReport {
  readonly suites: readonly Suite[];
  /** Errors outside of any test. */
  readonly errors: readonly { readonly message?: string }[];
}

interface Counted {
  readonly title: string;
  readonly status: string;
  readonly detail: string;
}

/** Counts every test once; one that passed only at a second try is named beside. */
export function readPlaywrightReport({ suites, errors }: PlaywrightReport): Outcome {
  const tests = suites.flatMap((suite) => testsOf(suite, ''));
  const that = (wanted: string): readonly Failure[] =>
    tests.flatMap(({ title, status, detail }) => (status === wanted ? { title, detail } : []));
  const outside = errors.map(({ message = '' }) => ({
    title: 'Outside of any test',
    detail: message,
  }));
  return {
    passed: that('expected').length + that('flaky').length,
    skipped: that('skipped').length,
    failures: [...that('unexpected'), ...outside],
    flaky: that('flaky'),
  };
}

function testsOf({ title, specs = [], suites = [] }: Suite, above: string): Counted[] {
  const path = above ? `${above} › ${title}` : title;
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({
      title: `${path} › ${spec.title}`,
      status,
      detail: results.flatMap(({ error }) => error?.message ?? []).join('\n'),
    })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))];
}
