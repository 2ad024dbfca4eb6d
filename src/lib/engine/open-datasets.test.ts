import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileSample } from '../../../tests/support/sample-datasets.ts';
import { metrosOf } from '../../../tests/support/sample-questions.ts';
import { openDatasets, readManifest } from './open-datasets.server.ts';

let root: string;

beforeAll(async () => void (root = await mkdtemp(join(tmpdir(), 'atlas-'))));
afterAll(() => rm(root, { recursive: true }));

it('says which command compiles the datasets, then opens them once', async () => {
  expect(() => openDatasets(root)).toThrow('run npm run data');
  const manifest = await compileSample(root);
  expect(readManifest(root)).toEqual(manifest);
  const engine = openDatasets(root);
  expect(openDatasets(root)).toBe(engine);
  expect((await engine.ask(metrosOf('29-1141', '29'))).rows.length).toBeGreaterThan(300);
  await engine.close();
});

it('is safe to import the engine of the browser here, where there is none', async () => {
  const { BrowserEngine } = await import('./BrowserEngine.ts');
  expect(new BrowserEngine({ dataUrl: '/data', engineUrl: '/engine' }).status).toEqual({
    state: 'not started',
  });
});
