import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where the datasets are and where what is compiled from them goes. */
export interface Folders {
  readonly datasets: string;
  /** Public files below `/data/`. */
  readonly data: string;
  /** Public files below `/engine/`. */
  readonly engine: string;
  /** Unpacked database files for Node, and what the compiler remembers. */
  readonly raw: string;
}

export function foldersOf(root: string): Folders {
  return {
    datasets: join(root, 'datasets'),
    data: join(root, 'static/data'),
    engine: join(root, 'static/engine'),
    raw: join(root, '.atlas'),
  };
}

/** Makes a folder where there is none. */
export function ensureFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Removes the files of a folder that are not among those to keep; folders in it stay. */
export function keepOnly(folder: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !kept.has(entry.name)) rmSync(join(folder, entry.name));
  }
}
