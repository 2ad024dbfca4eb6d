import { describe, expect, it } from 'vitest';
import { nothing, oneTest } from './outcome.ts';
import { runSteps } from './run-steps.ts';
import type { Step } from './step.ts';

const step = (name: string, rest: Partial<Step> = {}): Step => ({
  name,
  title: `The ${name}`,
  run: () => Promise.resolve({ ...nothing, passed: 2 }),
  ...rest,
});

const run = (steps: Step[], names: string[] = []) => runSteps(steps, names, () => {});

describe('the steps of the tests', () => {
  it('run all in their order, or only those named', async () => {
    const ran: string[] = [];
    const steps = ['a', 'b', 'c'].map((name) =>
      step(name, { run: () => Promise.resolve(ran.push(name)).then(() => nothing) }),
    );
    await run(steps);
    await run(steps, ['c', 'a']);
    expect(ran).toEqual(['a', 'b', 'c', 'a', 'c']);
  });

  it('go on after one that failed, and add up', async () => {
    const failing = step('b', { run: () => Promise.resolve(oneTest('b', false, 'why')) });
    const outcome = await run([step('a'), failing, step('c', { needs: ['b'] })]);
    expect(outcome.passed).toBe(4);
    expect(outcome.failures).toEqual([{ title: 'b', detail: 'why' }]);
  });

  it('count as failed where they could not run, and so does what needs them', async () => {
    const failing = step('build', { run: () => Promise.reject(new Error('no disk')) });
    const steps = [
      failing,
      step('pages', { needs: ['build'] }),
      step('more', { needs: ['pages'] }),
    ];
    const { passed, failures } = await run(steps);
    expect(passed).toBe(0);
    expect(failures.map(({ detail }) => detail)).toEqual([
      'no disk',
      'Not run: it needs what "build" did not make.',
      'Not run: it needs what "pages" did not make.',
    ]);
  });

  it('do not wait for a need that was not asked for', async () => {
    expect((await run([step('a'), step('b', { needs: ['a'] })], ['b'])).passed).toBe(2);
  });

  it('refuse a name that is none of theirs, and say which there are', async () => {
    await expect(run([step('a'), step('b')], ['x'])).rejects.toThrow('There are: a b.');
  });
});
