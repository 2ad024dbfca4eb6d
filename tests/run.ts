import { closingLine } from './steps/outcome.ts';
import { runSteps } from './steps/run-steps.ts';
import { steps } from './steps/steps.ts';

// `npm test` runs everything that must hold; `npm test -- unit sql` only the steps named.
const begun = performance.now();
try {
  const outcome = await runSteps(steps, process.argv.slice(2), console.log);
  for (const { title, detail } of outcome.failures)
    console.log(`\n✗ ${title}\n${detail.trim().replace(/^/gm, '    ')}`);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`\n${minutes} minutes\n\n${closingLine(outcome)}`);
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
