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
import { drawCountries, type CountriesTopology } from './shapes/country-shapes.ts';
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
  const files = { titles, ...writeShapes(folders.data) };
  report('title index and shapes of states and countries');
  const manifest = manifestOf({ resources, parts, csvOf, files, engine });
  writeFileSync(join(folders.data, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  keepOnly(folders.data, new Set([...names, ...Object.values(files), 'manifest.json']));
  return manifest;
}

function writeShapes(folder: string): Pick<Manifest['files'], 'stateShapes' | 'countryShapes'> {
  const states = drawStates(boundaries<StatesTopology>('us-atlas/states-10m.json'));
  const countries = drawCountries(
    boundaries<CountriesTopology>('world-atlas/countries-110m.json'),
    boundaries<CountriesTopology>('world-atlas/countries-50m.json'),
  );
  return {
    stateShapes: writeHashedJson(folder, 'state-shapes', states),
    countryShapes: writeHashedJson(folder, 'country-shapes', countries),
  };
}

/** The boundaries that a package brings. */
function boundaries<Topology>(file: string): Topology {
  const path = createRequire(import.meta.url).resolve(file);
  return JSON.parse(readFileSync(path, 'utf8')) as Topology;
}
