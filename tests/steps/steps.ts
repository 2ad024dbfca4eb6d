import { buildSite } from '#pipeline/build-site.ts';
import { run } from '#pipeline/program.ts';
import { checkBudgets } from '../budgets/check-budgets.ts';
import { runChecks } from './checks.ts';
import { oneTest, together } from './outcome.ts';
import { foundBrowser, playwright, vitest } from './runners.ts';
import type { Step, StepOutcome } from './step.ts';

/** All that must hold, the quick and telling first. */
export const steps: readonly Step[] = [
  { name: 'verify', title: 'Format, lint, layers, types, unused code', run: runChecks },
  { name: 'data', title: 'Datasets: verify and compile', run: data },
  { name: 'unit', title: 'Unit tests', run: () => vitest('Unit tests', 'unit') },
  {
    name: 'datasets',
    title: 'What must hold of the datasets',
    needs: ['data'],
    run: () => vitest('Tests of the datasets', 'datasets'),
  },
  {
    name: 'sql',
    title: 'Every question, asked of DuckDB',
    needs: ['data'],
    run: () => vitest('Tests of the questions', 'sql'),
  },
  {
    name: 'components',
    title: 'Components and engine, in a browser',
    needs: ['data'],
    run() {
      foundBrowser();
      return vitest('Tests in a browser', 'components', 'engine');
    },
  },
  { name: 'build', title: 'The whole site', needs: ['data'], run: build },
  {
    name: 'site',
    title: 'Every page that was built',
    needs: ['build'],
    run: () => vitest('Tests of the built pages', 'site'),
  },
  { name: 'budgets', title: 'Byte budgets', needs: ['build'], run: checkBudgets },
  {
    name: 'e2e',
    title: 'Journeys, accessibility and pictures, on the built site',
    needs: ['build'],
    run: () => playwright('Journeys'),
  },
];

async function data(): Promise<StepOutcome> {
  const verified = await run({ script: 'pipeline/verify.ts' });
  const compiled = await run({ script: 'pipeline/compile.ts' });
  return {
    ...together([
      oneTest('Datasets against their schema', verified.ok, verified.tail),
      oneTest('Datasets compiled', compiled.ok, compiled.tail),
    ]),
    broken: !compiled.ok,
  };
}

async function build(): Promise<StepOutcome> {
  await buildSite();
  return oneTest('Every page built', true, '');
}
