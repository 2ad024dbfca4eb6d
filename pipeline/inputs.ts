import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** All that the built site is made of. What is compiled below `static/` comes from `datasets/`. */
export const siteInputs = [
  'datasets',
  'package-lock.json',
  'package.json',
  'pipeline',
  'src',
  'static',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
];

const notAnInput = /^static\/(data|engine)\/|\.test\.ts$/;

/**
 * One hash over the names and bytes of all files below the paths given, and over words that matter
 * as much, such as the base path. A path that does not exist counts as empty.
 */
export async function hashInputs(
  paths: readonly string[],
  words: readonly string[] = [],
  root = '.',
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(words));
  const files = (await Promise.all(paths.map((path) => filesBelow(root, path)))).flat().sort();
  for (const file of files) {
    if (notAnInput.test(file)) continue;
    const content = await readFile(join(root, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

async function filesBelow(root: string, path: string): Promise<string[]> {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if ((await stat(full)).isFile()) return [path];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (name) =>
        `${path}/${name
          .slice(full.length + 1)
          .split(sep)
          .join('/')}`,
    );
}

/** Remembers for which inputs a piece of work was last finished. */
export class Stamp {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async matches(hash: string): Promise<boolean> {
    return existsSync(this.#file) && (await readFile(this.#file, 'utf8')) === hash;
  }

  /** To be called before the work begins: what is left half done is no match. */
  async clear(): Promise<void> {
    await rm(this.#file, { force: true });
  }

  async write(hash: string): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(this.#file, hash);
  }
}
