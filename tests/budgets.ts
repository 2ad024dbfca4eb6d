import { checkBudgets } from './budgets/check-budgets.ts';
import { closingLine } from './steps/outcome.ts';

// The weight of the built site: npx tsx tests/budgets.ts
const outcome = await checkBudgets();
for (const { title, detail } of outcome.failures) console.log(`✗ ${title}\n    ${detail}`);
console.log(closingLine(outcome));
process.exitCode = outcome.failures.length > 0 ? 1 : 0;
