import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineBytes } from './engine-bytes.ts';
import { firstView } from './first-view.ts';

let build = '';

const page = `<!doctype html><html><head>
  <link rel="canonical" href="https://pay.example.org/a" />
  <link rel="stylesheet" href="/pay/_app/a.css" />
  <link rel="modulepreload" href="/pay/_app/start.js" />
</head><body><a href="https://www.bls.gov">the publisher</a>
<script>Promise.all([import("/pay/_app/start.js"), import("/pay/_app/app.js")])</script></body></html>`;

const files: Record<string, string> = {
  'occupations/a.html': page,
  '_app/a.css': 'body { color: black }',
  '_app/start.js': 'import"./shared.js";export const later=()=>import("./engine.js");',
  '_app/app.js': 'export*from"./chunks/deep.js";',
  '_app/chunks/deep.js': 'import{x}from"../shared.js";console.log(x);',
  '_app/shared.js': 'export const x=1;',
  '_app/engine.js': 'export default "ARROW1"',
};

async function put(name: string, content: string): Promise<void> {
  await mkdir(dirname(join(build, name)), { recursive: true });
  await writeFile(join(build, name), content);
}

beforeEach(async () => {
  build = await mkdtemp(join(tmpdir(), 'pay-atlas-weight-'));
  for (const [name, content] of Object.entries(files)) await put(name, content);
});
afterEach(() => rm(build, { recursive: true }));

const view = () => firstView(build, 'occupations/a.html', '/pay');

describe('the first view of a page', () => {
  it('has what the page names and what that imports, each once, and nothing that waits', () => {
    const { files: loaded } = view();
    expect(loaded.toSorted()).toEqual([
      '_app/a.css',
      '_app/app.js',
      '_app/chunks/deep.js',
      '_app/shared.js',
      '_app/start.js',
    ]);
  });

  it('weighs what a host sends: the packed copy where there is one', async () => {
    const before = view();
    await put('_app/shared.js.gz', 'tiny');
    expect(before.js - view().js).toBe(files['_app/shared.js']!.length - 4);
    expect(before.html).toBe(page.length);
    expect(before.css).toBe(files['_app/a.css']!.length);
  });

  it('names other origins that something is loaded from, not those that are linked to', async () => {
    expect(view().foreign).toEqual([]);
    await put('_app/a.css', '@import "https://fonts.example.org/a.css"; b { c: url(//cdn.org/d) }');
    await put('occupations/a.html', `${page}<img alt="" src='http://pictures.org/e'>`);
    expect(view().foreign).toEqual([
      'http://pictures.org/e',
      'https://fonts.example.org/a.css',
      '//cdn.org/d',
    ]);
  });
});

describe('the bytes of the engine', () => {
  it('are found wherever DuckDB’s client, Arrow or the start of the engine are bundled', async () => {
    const bundled = {
      'duckdb.js': 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser.mjs',
      'arrow.js': 'node_modules/apache-arrow/Arrow.es2015.min.js',
      'start.js': 'src/lib/engine/start-duckdb.ts',
    };
    for (const [name, source] of Object.entries(bundled))
      await put(name, await readFile(source, 'utf8'));
    const names = Object.keys(bundled);
    expect(engineBytes(build, [...names, '_app/shared.js'])).toEqual(names);
  });
});
