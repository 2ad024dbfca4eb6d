import { nothing, type Outcome } from './outcome.ts';

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

const skippedStates = ['skipped', 'pending', 'todo', 'disabled'];

/** Counts every test once; a file that failed outside of its tests counts as one failed test. */
export function readVitestReport({ testResults }: VitestReport): Outcome {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failedTests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        title: `${name}: ${fullName}`,
        detail: (failureMessages ?? []).join('\n'),
      })),
  );
  const failedFiles = testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    .map(({ name, message = '' }) => ({ title: name, detail: message }));
  return {
    ...nothing,
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => skippedStates.includes(status)).length,
    failures: [...failedTests, ...failedFiles],
  };
}
