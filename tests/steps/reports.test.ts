import { describe, expect, it } from 'vitest';
import { closingLine, nothing, oneTest, orBroken, together } from './outcome.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { readVitestReport } from './vitest-report.ts';

const test = (status: string, fullName = status) => ({
  status,
  fullName,
  failureMessages: ['why'],
});

describe('the count of what Vitest reports', () => {
  it('counts passed, failed and skipped tests once each', () => {
    const outcome = readVitestReport({
      testResults: [
        { name: 'a.test.ts', status: 'passed', assertionResults: [test('passed'), test('todo')] },
        { name: 'b.test.ts', status: 'failed', assertionResults: [test('passed'), test('failed')] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [test('skipped')] },
      ],
    });
    expect(outcome).toEqual({
      passed: 2,
      skipped: 2,
      failures: [{ title: 'b.test.ts: failed', detail: 'why' }],
      flaky: [],
    });
  });

  it('counts a file that could not be loaded as one failed test', () => {
    const broken = { name: 'd.test.ts', status: 'failed', message: 'no such module' };
    const outcome = readVitestReport({ testResults: [{ ...broken, assertionResults: [] }] });
    expect(outcome.failures).toEqual([{ title: 'd.test.ts', detail: 'no such module' }]);
  });
});

describe('the count of what Playwright reports', () => {
  const spec = (title: string, status: string) => ({
    title,
    tests: [
      { status, results: [{ error: status === 'expected' ? undefined : { message: 'why' } }] },
    ],
  });

  it('goes down into every suite, and names what passed at a second try alone', () => {
    const outcome = readPlaywrightReport({
      errors: [],
      suites: [
        {
          title: 'a.spec.ts',
          specs: [spec('opens', 'expected')],
          suites: [
            { title: 'dark', specs: [spec('reads', 'flaky'), spec('prints', 'skipped')] },
            { title: 'light', specs: [spec('reads', 'unexpected')] },
          ],
        },
      ],
    });
    expect(outcome.passed).toBe(2);
    expect(outcome.skipped).toBe(1);
    expect(outcome.flaky).toEqual([{ title: 'a.spec.ts › dark › reads', detail: 'why' }]);
    expect(outcome.failures).toEqual([{ title: 'a.spec.ts › light › reads', detail: 'why' }]);
  });

  it('counts an error outside of any test, such as a server that did not start', () => {
    const { failures } = readPlaywrightReport({ suites: [], errors: [{ message: 'port taken' }] });
    expect(failures).toHaveLength(1);
  });
});

describe('the outcome of a runner', () => {
  const passed = { ...nothing, passed: 3 };

  it('stands where it ended well, or where failed tests say why it did not', () => {
    expect(orBroken('unit', passed, true, '')).toEqual(passed);
    const failed = oneTest('a', false, 'why');
    expect(orBroken('unit', failed, false, '')).toEqual(failed);
  });

  it('is a failure where it ended badly though every test passed, and where no test ran', () => {
    expect(orBroken('unit', passed, false, 'an error').failures).toHaveLength(1);
    expect(orBroken('unit', nothing, true, '').failures).toHaveLength(1);
  });

  it('closes with one plain line', () => {
    const all = together([passed, oneTest('a', true, ''), oneTest('b', false, 'why')]);
    expect(closingLine(all)).toBe('4 passed, 1 failed');
    expect(closingLine({ ...all, skipped: 2 })).toBe('4 passed, 1 failed, 2 skipped');
  });
});
