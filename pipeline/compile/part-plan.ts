import type { Partition } from '#lib/domain/question.ts';
import type { Resource } from '#pipeline/data-package.ts';

/** A table, or one partition of it, as it goes into a database part. */
export interface Share {
  readonly resource: Resource;
  readonly partition?: Partition;
}

/** One database file to write. */
export interface PlannedPart {
  readonly name: string;
  readonly shares: readonly Share[];
}

/**
 * Which tables go into which part, as the data package says. A partitioned table has a part for
 * each of its partitions; `partitionsOf` gives those.
 */
export function planParts(
  resources: readonly Resource[],
  partitionsOf: (resource: Resource) => readonly Partition[],
): PlannedPart[] {
  const parts = new Map<string, Share[]>();
  const place = (name: string, share: Share) =>
    parts.set(name, [...(parts.get(name) ?? []), share]);
  for (const resource of resources) {
    if (!resource.partitionBy) place(resource.part, { resource });
    for (const partition of partitionsOf(resource)) {
      place(nameOf(resource, partition), { resource, partition });
    }
  }
  return [...parts]
    .map(([name, shares]) => ({ name, shares }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

// `metros_soc_11`, `metros_area_12`.
const nameOf = ({ part }: Resource, { column, prefix }: Partition): string =>
  `${part}_${column.replace(/_code$/, '')}_${prefix}`;
