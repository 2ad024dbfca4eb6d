import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sha256 } from './content-hash.ts';
import { writeEngineFiles } from './engine-files.ts';

it('publishes worker and packed module under names of their content, and removes older ones', async () => {
  const [source, folder] = [
    mkdtempSync(join(tmpdir(), 'from-')),
    mkdtempSync(join(tmpdir(), 'to-')),
  ];
  writeFileSync(join(source, 'duckdb-browser-eh.worker.js'), 'worker');
  writeFileSync(join(source, 'duckdb-eh.wasm'), 'module');
  writeFileSync(join(folder, 'duckdb-eh.00000000.wasm.gz'), 'older');

  const engine = await writeEngineFiles(folder, () => {}, source);

  expect(readdirSync(folder).sort()).toEqual([engine.worker, engine.wasm].sort());
  expect(engine.worker).toBe(`duckdb-browser-eh.worker.${sha256('worker').slice(0, 8)}.js`);
  expect(engine.wasmSha256).toBe(sha256('module'));
  const packed = readFileSync(join(folder, engine.wasm));
  expect(packed.length).toBe(engine.wasmGzipBytes);
  expect(gunzipSync(packed).toString()).toBe('module');
});
