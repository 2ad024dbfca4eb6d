import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, Stamp } from './inputs.ts';

let root = '';

async function put(name: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), content);
}

const hash = (words: string[] = []) => hashInputs(['src', 'static', 'a.json', 'gone'], words, root);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pay-atlas-inputs-'));
  await put('src/lib/x.ts', 'x');
  await put('a.json', '{}');
});
afterEach(() => rm(root, { recursive: true }));

describe('the hash of the inputs', () => {
  it('is the same while nothing changes', async () => {
    expect(await hash()).toBe(await hash());
  });

  it('changes with the bytes of a file, its name, a new file, and the words given', async () => {
    const seen = [await hash(), await hash(['/pay'])];
    await put('src/lib/x.ts', 'y');
    seen.push(await hash());
    await put('src/lib/deep/er/y.ts', 'y');
    seen.push(await hash());
    await rm(join(root, 'src/lib/x.ts'));
    await put('src/lib/z.ts', 'y');
    seen.push(await hash());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('leaves out tests and what is compiled', async () => {
    const before = await hash();
    await put('src/lib/x.test.ts', 'test');
    await put('static/data/manifest.json', '{}');
    await put('static/engine/duckdb.wasm.gz', 'wasm');
    expect(await hash()).toBe(before);
    await put('static/icon.svg', '<svg/>');
    expect(await hash()).not.toBe(before);
  });
});

describe('a stamp', () => {
  it('matches the inputs it was written for, until work begins again', async () => {
    const stamp = new Stamp(join(root, '.atlas/built'));
    expect(await stamp.matches('a')).toBe(false);
    await stamp.write('a');
    expect(await stamp.matches('a')).toBe(true);
    expect(await stamp.matches('b')).toBe(false);
    await stamp.clear();
    expect(await stamp.matches('a')).toBe(false);
  });
});
