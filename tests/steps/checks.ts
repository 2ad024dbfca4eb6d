import { commandOf, run, type Program } from '#pipeline/program.ts';
import { oneTest, together } from './outcome.ts';
import type { StepOutcome } from './step.ts';

interface Check extends Program {
  readonly title: string;
}

const checks: readonly Check[] = [
  {
    title: 'Format (prettier)',
    script: commandOf('prettier'),
    args: ['--check', '--log-level', 'warn', '.'],
  },
  {
    title: 'Lint and layers (eslint)',
    script: commandOf('eslint'),
    args: ['--max-warnings', '0', '.'],
  },
  {
    title: 'Types (svelte-check)',
    script: commandOf('svelte-check'),
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  { title: 'Unused files, exports and packages (knip)', script: commandOf('knip') },
];

/** Format, lint with layers, types, unused code, beside each other: each counts as one test. */
export async function runChecks(): Promise<StepOutcome> {
  // The types of the pages are generated.
  const sync = await run({ script: commandOf('@sveltejs/kit', 'svelte-kit'), args: ['sync'] });
  if (!sync.ok) return oneTest('svelte-kit sync', false, sync.tail);
  return together(await Promise.all(checks.map(check)));
}

async function check({ title, ...program }: Check): Promise<StepOutcome> {
  const { ok, seconds, tail } = await run({ ...program, held: true });
  console.log(`▸ ${title}: ${ok ? 'ok' : 'failed'}, ${seconds.toFixed(1)} s`);
  return oneTest(title, ok, tail);
}
