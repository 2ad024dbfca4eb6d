import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { layerOf, layers } from './layers.js';

let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint();
});

/** What the project's own lint says of the layers, were there a file of that name with that text. */
async function said(filePath: string, text: string): Promise<string[]> {
  const script = filePath.endsWith('.svelte') ? `<script lang="ts">\n${text}\n</script>\n` : text;
  const [result] = await eslint.lintText(script, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId === 'pay-atlas/layers')
    .map(({ message }) => message);
}

const planted: readonly [file: string, text: string, says: string][] = [
  ['src/lib/domain/money.ts', `import '../engine/Session.ts';`, 'domain may not import engine'],
  ['src/lib/domain/money.ts', `import { mean } from 'd3-array';`, 'belongs in src/lib/charts'],
  ['src/lib/domain/money.ts', `import { pick } from 'lodash';`, 'belongs to no layer yet'],
  [
    'src/lib/data/wages.ts',
    `export * from '#lib/charts/BarChart.svelte';`,
    'data may not import charts',
  ],
  ['src/lib/data/wages.ts', `import '@duckdb/duckdb-wasm';`, 'belongs in src/lib/engine'],
  ['src/lib/data/excel.ts', `import write from 'write-excel-file';`, 'only by import()'],
  ['src/lib/engine/lane.ts', `import { page } from '$app/state';`, 'belongs in src/routes'],
  ['src/lib/engine/lane.ts', `import '@duckdb/node-api';`, 'src/lib/engine (Node…'],
  ['src/lib/engine/BrowserEngine.ts', `import 'fs';`, `may not use 'node:fs'`],
  ['src/lib/engine/NodeEngine.ts', `import 'apache-arrow';`, 'engine/node may not use'],
  ['src/lib/state/Asked.svelte.ts', `import '#lib/engine/BrowserEngine.ts';`, 'only by import()'],
  [
    'src/lib/state/Asked.svelte.ts',
    `import('#lib/engine/NodeEngine.ts');`,
    'may not import engine/node',
  ],
  [
    'src/lib/charts/BarChart.svelte',
    `import { sql } from '#lib/data/sql.ts';`,
    'charts may not import data',
  ],
  [
    'src/lib/charts/BarChart.svelte',
    `import type { Engine } from '../engine/Engine.ts';`,
    'charts may not import engine',
  ],
  [
    'src/lib/ui/Figure.svelte',
    `const it = await import('#lib/state/address.ts');`,
    'ui may not import state',
  ],
  [
    'src/lib/ui/Figure.svelte',
    `import { scaleLinear } from 'd3-scale';`,
    'belongs in src/lib/charts',
  ],
  ['src/lib/ui/Figure.svelte', `import { base } from '$app/paths';`, 'belongs in src/routes'],
  [
    'src/routes/data/+page.svelte',
    `import '#lib/engine/Engine.ts';`,
    'routes may not import engine',
  ],
  [
    'src/routes/data/+page.ts',
    `import('#lib/engine/BrowserEngine.ts');`,
    'belongs in src/lib/state',
  ],
  [
    'src/routes/data/+page.server.ts',
    `import('#lib/engine/BrowserEngine.ts');`,
    'routes/server may not import',
  ],
  ['src/routes/data/+page.server.ts', `import '@duckdb/node-api';`, 'may not use'],
  [
    'pipeline/compile.ts',
    `import '#lib/charts/geometry/axis.ts';`,
    'pipeline may not import charts',
  ],
  [
    'pipeline/compile.ts',
    `import type { BrowserEngine } from '#lib/engine/BrowserEngine.ts';`,
    'engine/browser',
  ],
  ['pipeline/compile.ts', `import '../src/lib/domain/lens.ts';`, `Write '#lib/domain/lens.ts'`],
  [
    'src/lib/data/wages.ts',
    `type Wages = import('../charts/placed.ts').Placed;`,
    'data may not import charts',
  ],
  ['src/lib/data/wages.ts', `import '../../../tests/support/rates.ts';`, 'is in no layer'],
  [
    'src/lib/helpers/misc.ts',
    `import '#lib/domain/lens.ts';`,
    'src/lib/helpers/misc.ts is in no layer',
  ],
];

describe('the lint of the layers', () => {
  it.each(planted)('catches in %s: %s', async (file, text, says) => {
    const messages = await said(file, text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(says);
  });

  it('plants at least one violation in every layer', () => {
    const violated = new Set(planted.map(([file]) => layerOf(file)));
    expect(Object.keys(layers).filter((name) => !violated.has(name))).toEqual([]);
  });

  it('says what the layer holds and where the code belongs', async () => {
    const [message] = await said('src/lib/ui/Figure.svelte', `import '#lib/state/address.ts';`);
    expect(message).toContain(`src/lib/ui holds ${layers.ui?.holds}`);
    expect(message).toContain('it may import domain, charts');
    expect(message).toContain('Code that needs state belongs in src/routes');
  });

  it.each([
    ['src/lib/data/wages.ts', `import { lens } from '#lib/domain/lens.ts';`],
    ['src/lib/data/questions/wages.ts', `import { sql } from '../sql.ts';`],
    ['src/lib/data/excel.ts', `const write = await import('write-excel-file/universal');`],
    ['src/lib/data/excel.ts', `import type { Cell } from 'write-excel-file/universal';`],
    ['src/lib/state/engine.ts', `import type { Engine } from '#lib/engine/Engine.ts';`],
    ['src/lib/state/engine.ts', `const start = () => import('#lib/engine/BrowserEngine.ts');`],
    ['src/lib/engine/NodeEngine.ts', `import { Session } from './Session.ts';`],
    ['src/routes/+layout.svelte', `import '../app.css';\nimport { page } from '$app/state';`],
    ['src/routes/x/+page.ts', `import type { PageLoad } from './$types';`],
    [
      'src/routes/x/+page.server.ts',
      `import { openDatasets } from '#lib/engine/open-datasets.server.ts';`,
    ],
    [
      'pipeline/compile.ts',
      `import sirv from 'sirv';\nimport { quoted } from '#lib/engine/parts.ts';`,
    ],
    ['src/lib/domain/money.test.ts', `import '../engine/Session.ts';\nimport 'd3-array';`],
    ['tests/sql/wages.test.ts', `import { NodeEngine } from '#lib/engine/NodeEngine.ts';`],
  ])('lets pass in %s: %s', async (file, text) => {
    expect(await said(file, text)).toEqual([]);
  });
});
