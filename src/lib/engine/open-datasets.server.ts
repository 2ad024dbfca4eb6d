import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '#lib/domain/manifest.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import type { Engine } from './Engine.ts';
import { NodeEngine } from './NodeEngine.ts';
import { SharedWork } from './SharedWork.ts';

const opened = new Map<string, Engine>();

// Each keeps its own copy of what it reads in memory.
const mostEngines = 4;

/**
 * The engine over what `npm run data` compiled in a project, opened once for each: as many engines as
 * the machine has cores, of which those start that are needed at the same time.
 * Throws with the command to run where nothing is compiled yet.
 */
export function openDatasets(root = process.cwd()): Engine {
  const known = opened.get(root);
  if (known) return known;
  const of = { manifest: readManifest(root), folder: join(root, '.atlas') };
  const cores = Math.min(availableParallelism(), mostEngines);
  const engine = new SharedWork(Array.from({ length: cores }, () => new NodeEngine(of)));
  opened.set(root, engine);
  return engine;
}

/** What `npm run data` compiled, as the pages that list tables and parts need it too. */
export function readManifest(root = process.cwd()): Manifest {
  const path = join(root, 'static/data/manifest.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error(`${path} cannot be read (${reasonOf(cause)}): run npm run data.`, { cause });
  }
}
