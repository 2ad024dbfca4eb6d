import { closingLine, type Failure } from './steps/outcome.ts';
import { runSteps } from './steps/run-steps.ts';
import { steps } from './steps/steps.ts';

// `npm test` runs everything that must hold; `npm test -- unit sql` only the steps named.
const begun = performance.now();
try {
  const outcome = await runSteps(steps, process.argv.slice(2), console.log);
  const tell = (mark: string, { title, detail }: Failure) =>
    console.log(`\n${mark} ${title}\n${detail.trim().replace(/^/gm, '    ')}`);
  for (const each of outcome.flaky) tell('~ only at the second try:', each);
  for (const each of outcome.failures) tell('✗', each);
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  console.log(`\n${minutes} minutes\n\n${closingLine(outcome)}`);
  process.exitCode = outcome.failures.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
