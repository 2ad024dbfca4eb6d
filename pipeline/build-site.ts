import { existsSync } from 'node:fs';
import { hashInputs, siteInputs, Stamp } from './inputs.ts';
import { precompress } from './precompress.ts';
import { commandOf, runTitled } from './program.ts';

const stamp = new Stamp('.atlas/built.sha256');

// What the build reads from its environment.
const environment = () => [process.env.BASE_PATH ?? '', process.env.SITE_URL ?? ''];

const inputHash = () => hashInputs(siteInputs, environment());

/** Whether `build/` is what the files as they are would give. */
export async function isBuilt(): Promise<boolean> {
  return existsSync('build/404.html') && stamp.matches(await inputHash());
}

/** Compiles the datasets where they have changed, writes every page into `build/`, and packs it. */
export async function buildSite(): Promise<void> {
  await stamp.clear();
  const inputs = await inputHash();
  await runTitled('Compiling the datasets', { script: 'pipeline/compile.ts' });
  await runTitled('Building every page', { script: commandOf('vite'), args: ['build'] });
  console.log('\n▸ Packing pages, scripts and tables');
  const begun = performance.now();
  const { files, bytes, gzipBytes } = await precompress('build');
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`  ${files} files, ${mega(bytes)} packed to ${mega(gzipBytes)}: ${seconds} s`);
  await stamp.write(inputs);
}

const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
