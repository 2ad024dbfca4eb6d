import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#lib/domain/manifest.ts';
import { messageOf } from './errors.ts';
import { NodeEngine } from './NodeEngine.ts';

const opened = new Map<string, NodeEngine>();

/**
 * The engine over what `npm run data` compiled in a project, opened once for each.
 * Throws with the command to run where nothing is compiled yet.
 */
export function openDatasets(root = process.cwd()): NodeEngine {
  const known = opened.get(root);
  if (known) return known;
  const engine = new NodeEngine({ manifest: readManifest(root), folder: join(root, '.atlas') });
  opened.set(root, engine);
  return engine;
}

/** What `npm run data` compiled, as the pages that list tables and parts need it too. */
export function readManifest(root = process.cwd()): Manifest {
  const path = join(root, 'static/data/manifest.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`${path} cannot be read (${messageOf(cause)}): run npm run data.`, { cause });
  }
}
