import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

const long = 'soc_code,p50\n11-9111,123860\n'.repeat(200);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pay-atlas-pack-'));
  await mkdir(join(folder, 'data'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string) => writeFile(join(folder, name), content);
const read = (name: string) => readFile(join(folder, name));

describe('precompressed copies', () => {
  it('unpack to the file they stand beside; scripts and styles have both kinds', async () => {
    for (const name of ['page.html', 'data/pay.csv', 'app.js', 'app.css']) await put(name, long);
    await precompress(folder);
    const names = (await readdir(folder, { recursive: true })).filter((name) => /z$|r$/.test(name));
    expect(names.map((name) => name.replace('\\', '/')).sort()).toEqual([
      'app.css.br',
      'app.css.gz',
      'app.js.br',
      'app.js.gz',
      'data/pay.csv.gz',
      'page.html.gz',
    ]);
    expect(gunzipSync(await read('data/pay.csv.gz')).toString()).toBe(long);
    expect(brotliDecompressSync(await read('app.js.br')).toString()).toBe(long);
  });

  it('are left out for small files and for files that are packed already', async () => {
    await put('small.html', '<p>');
    await put('wall.wasm.gz', long);
    await put('picture.png', long);
    expect(await precompress(folder)).toEqual({ files: 0, bytes: 0, gzipBytes: 0 });
    expect((await readdir(folder)).sort()).toEqual([
      'data',
      'picture.png',
      'small.html',
      'wall.wasm.gz',
    ]);
  });

  it('are the same bytes each time, on every system', async () => {
    await put('page.html', long);
    await precompress(folder);
    const first = await read('page.html.gz');
    await rm(join(folder, 'page.html.gz'));
    await precompress(folder);
    expect((await read('page.html.gz')).equals(first)).toBe(true);
    // RFC 1952: no time of writing, and an unknown operating system.
    expect([...first.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
  });

  it('keep a copy that is already there', async () => {
    await put('page.html', long);
    await put('page.html.gz', 'kept');
    await precompress(folder);
    expect((await read('page.html.gz')).toString()).toBe('kept');
  });
});
