import { parseArgs } from 'node:util';
import { importers } from './import/importers.ts';
import { refreshDatasets } from './import/refresh-datasets.ts';

const usage = `npm run data:refresh -- <source> <file> --release "May 2025"
sources: ${Object.keys(importers).join(', ')}
exchange-rates needs no release; its file is
node_modules/@fawazahmed0/currency-api/v1/currencies/usd.json`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    release: { type: 'string', default: '' },
    // The day on which the file was taken from the publisher.
    retrieved: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});
const [source, path] = positionals;

if (source === undefined || path === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  try {
    for (const line of refreshDatasets({ datasets: 'datasets', source, path, ...values })) {
      console.log(line);
    }
    console.log('Now run npm run data, which verifies and compiles the datasets.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
