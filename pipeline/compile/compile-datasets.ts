import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Manifest } from '#lib/domain/manifest.ts';
import { readDataPackage } from '#pipeline/data-package.ts';
import { withDuckDb } from '#pipeline/duckdb.ts';
import { engineSource, writeEngineFiles } from './engine-files.ts';
import { ensureFolder, keepOnly, type Folders } from './folders.ts';
import { writeHashedJson } from './hashed-file.ts';
import { manifestOf } from './manifest.ts';
import { compileParts } from './parts.ts';
import { writePublicFiles } from './public-files.ts';
import { drawStates, type StatesTopology } from './shapes/state-shapes.ts';
import { compileTitles } from './titles.ts';

/**
 * Compiles the datasets into everything that the site is served with, and gives its manifest.
 * `engineFolder` holds the files of the browser's DuckDB.
 */
export async function compileDatasets(
  folders: Folders,
  report: (line: string) => void,
  engineFolder = engineSource(),
): Promise<Manifest> {
  ensureFolder(folders.data);
  const dataPackage = readDataPackage(folders.datasets);
  const { resources } = dataPackage;
  // Packing runs beside the database work.
  const [parts, { names, csvOf }, engine] = await Promise.all([
    compileParts(folders, resources, report),
    writePublicFiles(folders, dataPackage, report),
    writeEngineFiles(folders.engine, report, engineFolder),
  ]);
  const index = await withDuckDb({ threads: '1' }, (connection) =>
    compileTitles(connection, folders.datasets, dataPackage),
  );
  const titles = writeHashedJson(folders.data, 'titles', index);
  const stateShapes = writeHashedJson(folders.data, 'state-shapes', drawStates(readBoundaries()));
  report('title index and state shapes');
  const manifest = manifestOf({ resources, parts, csvOf, files: { titles, stateShapes }, engine });
  writeFileSync(join(folders.data, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  keepOnly(folders.data, new Set([...names, titles, stateShapes, 'manifest.json']));
  return manifest;
}

function readBoundaries(): StatesTopology {
  const path = createRequire(import.meta.url).resolve('us-atlas/states-10m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as StatesTopology;
}
