import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '#lib/domain/manifest.ts';
import type { DataPackage } from '#pipeline/data-package.ts';
import { sha256 } from './content-hash.ts';
import { deterministicGzip } from './deterministic-gzip.ts';
import { ensureFolder, type Folders } from './folders.ts';

/** A CSV file from this size on has a packed copy beside it. */
const packedFrom = 100_000;

export type PublicCsv = Table['csv'];

/** The names of the public files, and the CSV file of each table by its SQL name. */
export interface PublicFiles {
  readonly names: readonly string[];
  readonly csvOf: Readonly<Record<string, PublicCsv>>;
}

/**
 * Copies every CSV file to its public address, with a data package beside it whose paths, sizes and
 * checksums are theirs.
 */
export async function writePublicFiles(
  { datasets, data }: Folders,
  dataPackage: DataPackage,
  report: (line: string) => void,
): Promise<PublicFiles> {
  ensureFolder(data);
  const names = ['datapackage.json'];
  const csvOf: Record<string, PublicCsv> = {};
  const writing = dataPackage.resources.map(async ({ name, path, sqlName }) => {
    const file = `${name}.csv`;
    const content = readFileSync(join(datasets, path));
    copyFileSync(join(datasets, path), join(data, file));
    names.push(file);
    csvOf[sqlName] = { file, bytes: content.length, sha256: sha256(content) };
    if (content.length > packedFrom) {
      names.push(`${file}.gz`);
      writeFileSync(join(data, `${file}.gz`), await deterministicGzip(content));
    }
  });
  await Promise.all(writing);
  const text = `${JSON.stringify(publicPackage(dataPackage, csvOf), null, 2)}\n`;
  writeFileSync(join(data, 'datapackage.json'), text);
  report(`${dataPackage.resources.length} public CSV files`);
  return { names, csvOf };
}

/** The data package as it stands at `/data/`: paths next to it, with sizes and checksums. */
function publicPackage(
  dataPackage: DataPackage,
  csvOf: Readonly<Record<string, PublicCsv>>,
): DataPackage {
  const publicPathOf = new Map(
    dataPackage.resources.map(({ name, path }) => [path, `${name}.csv`] as const),
  );
  const pointed = <T extends { readonly path?: string }>(link: T): T =>
    link.path === undefined ? link : { ...link, path: publicPathOf.get(link.path) ?? link.path };
  return {
    ...dataPackage,
    resources: dataPackage.resources.map((resource) => {
      const csv = csvOf[resource.sqlName];
      return {
        ...pointed(resource),
        licenses: resource.licenses.map(pointed),
        sources: resource.sources.map(pointed),
        ...(csv ? { bytes: csv.bytes, hash: `sha256:${csv.sha256}` } : {}),
      };
    }),
  };
}
