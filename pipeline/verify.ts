import { faultLine } from './verify/fault.ts';
import { verifyDatasets } from './verify/verify-datasets.ts';

const folder = 'datasets';
const begun = performance.now();
const { checks, faults, rows, tables, warnings } = await verifyDatasets(folder, new Date());

for (const warning of warnings) console.warn(`warning: ${faultLine(warning, folder)}`);
for (const fault of faults) console.error(faultLine(fault, folder));

const seconds = ((performance.now() - begun) / 1000).toFixed(1);
const extent = `${tables} tables, ${rows.toLocaleString('en-US')} rows, ${checks} checks`;
console.log(`verify: ${extent} in ${seconds} s, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
