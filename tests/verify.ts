import { runChecks } from './steps/checks.ts';
import { closingLine } from './steps/outcome.ts';

// `npm run verify`: format, lint with layers, types, unused code.
const outcome = await runChecks();
const failed = outcome.failures.map(({ title }) => title);
if (failed.length > 0) console.error(`\nTo mend: ${failed.join(', ')}`);
console.log(`\n${closingLine(outcome)}`);
process.exitCode = failed.length > 0 ? 1 : 0;
