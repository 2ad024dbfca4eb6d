import { join } from 'node:path';
import { compileDatasets } from './compile/compile-datasets.ts';
import { foldersOf } from './compile/folders.ts';
import { inputHash, isUpToDate, outputsOf, stampRun } from './compile/up-to-date.ts';

const root = process.cwd();
const folders = foldersOf(root);
const stampFile = join(folders.raw, 'compiled.json');
const inputs = inputHash(root);

if (!process.argv.includes('--force') && isUpToDate(stampFile, inputs)) {
  console.log('compile: nothing has changed.');
} else {
  const begun = performance.now();
  const manifest = await compileDatasets(folders, (line) => console.log(`compile: ${line}`));
  stampRun(stampFile, { inputs, outputs: outputsOf(folders, manifest) });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`compile: version ${manifest.version} in ${seconds} s.`);
}
