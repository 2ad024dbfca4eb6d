import type { Source } from '#lib/domain/answer.ts';
import type { Manifest, Part, Table } from '#lib/domain/manifest.ts';
import type { Resource } from '#pipeline/data-package.ts';
import { sha256, shortHash } from './content-hash.ts';
import type { CompiledPart } from './parts.ts';
import type { PublicCsv } from './public-files.ts';

export interface Compiled {
  readonly resources: readonly Resource[];
  readonly parts: readonly CompiledPart[];
  readonly csvOf: Readonly<Record<string, PublicCsv>>;
  readonly files: Manifest['files'];
  readonly engine: Manifest['engine'];
}

/** Everything that the site needs to know to find a table, fetch it whole and say where it is from. */
export function manifestOf({ resources, parts, csvOf, files, engine }: Compiled): Manifest {
  const tables = resources.map((resource) => [
    resource.sqlName,
    tableOf(resource, parts, csvOf[resource.sqlName]),
  ]);
  const digests = parts.map((part) => part.sha256).join(' ');
  return {
    version: shortHash(sha256(digests)),
    tables: Object.fromEntries(tables) as Manifest['tables'],
    parts: Object.fromEntries(parts.map((part) => [part.plan.name, publicPart(part)])),
    files,
    engine,
  };
}

function publicPart({ file, gzipBytes, bytes, rows, sha256 }: CompiledPart): Part {
  return { file, gzipBytes, bytes, rows: total(rows), sha256 };
}

function tableOf(resource: Resource, parts: readonly CompiledPart[], csv?: PublicCsv): Table {
  if (!csv) throw new Error(`${resource.name} has no public CSV file.`);
  const holding = parts.filter(({ plan }) =>
    plan.shares.some((share) => share.resource === resource),
  );
  const { partitionBy } = resource;
  const rowsIn = (part: CompiledPart) => part.rows[resource.sqlName] ?? 0;
  if (!partitionBy) {
    const rows = holding.reduce((sum, part) => sum + rowsIn(part), 0);
    return { rows, source: sourceOf(resource), part: holding[0]?.plan.name, csv };
  }
  const splits = partitionBy.map((column) => [column, splitBy(column, holding, resource)] as const);
  const [first = []] = splits.map(([, parts]) => parts);
  return {
    rows: first.reduce((sum, { part }) => sum + rowsIn(part), 0),
    source: sourceOf(resource),
    partitions: Object.fromEntries(
      splits.map(([column, parts]) => [
        column,
        Object.fromEntries(parts.map(({ prefix, part }) => [prefix, part.plan.name])),
      ]),
    ),
    csv,
  };
}

/** The parts that hold a table by one of its columns, and what its values begin with in each. */
const splitBy = (column: string, parts: readonly CompiledPart[], resource: Resource) =>
  parts.flatMap((part) =>
    part.plan.shares.flatMap((share) =>
      share.resource === resource && share.partition?.column === column
        ? [{ prefix: share.partition.prefix, part }]
        : [],
    ),
  );

function total(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}

/** What the data package says about where a table comes from. */
function sourceOf(resource: Resource): Source {
  const { sqlName, title, publisher, release, licenses, attribution, retrieved, codesOnly } =
    resource;
  const url = resource.sources.find(({ path }) => path?.startsWith('https://'))?.path;
  return {
    table: sqlName,
    title,
    publisher,
    release,
    licence: licenses.map((licence) => licence.title).join('; '),
    attribution,
    retrieved,
    ...(url ? { url } : {}),
    ...(codesOnly ? { codesOnly } : {}),
  };
}
