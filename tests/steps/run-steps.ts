import { nothing, oneTest, together, type Outcome } from './outcome.ts';
import type { Step, StepOutcome } from './step.ts';

/**
 * Runs the steps in their order, all or only those named, and goes on after a failure: a step whose
 * need was not made counts as one failed test. Throws where a name is no step.
 */
export async function runSteps(
  steps: readonly Step[],
  names: readonly string[],
  say: (line: string) => void,
): Promise<Outcome> {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No step is named ${unknown.join(', ')}. There are: ${known.join(' ')}.`);

  const asked = steps.filter(({ name }) => names.length === 0 || names.includes(name));
  const broken = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const [index, step] of asked.entries()) {
    say(`\n━━ ${index + 1}/${asked.length} ${step.title}`);
    const begun = performance.now();
    const missing = step.needs?.find((name) => broken.has(name));
    const outcome = missing ? notRun(step, missing) : await attempt(step);
    if (outcome.broken) broken.add(step.name);
    outcomes.push(outcome);
    say(`${line(outcome)} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  return together(outcomes);
}

async function attempt(step: Step): Promise<StepOutcome> {
  try {
    return await step.run();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ...oneTest(step.title, false, detail), broken: true };
  }
}

function notRun({ title }: Step, missing: string): StepOutcome {
  return {
    ...oneTest(title, false, `Not run: it needs what "${missing}" did not make.`),
    broken: true,
  };
}

function line({ passed, failures, skipped }: Outcome = nothing): string {
  const mark = failures.length > 0 ? '✗' : '✓';
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${mark} passed: ${passed}, failed: ${failures.length}${rest}`;
}
