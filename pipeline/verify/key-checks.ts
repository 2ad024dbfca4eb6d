import { identifier } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import { columnList } from '#pipeline/csv-source.ts';
import {
  keyOf,
  resourceNamed,
  type DataPackage,
  type ForeignKey,
  type Resource,
} from '#pipeline/data-package.ts';
import type { Check } from './check.ts';
import { textTable } from './load-table.ts';

/** What must hold of the keys of a table: unique, in order, and pointing to rows that exist. */
export function keyChecks(resource: Resource, dataPackage: DataPackage): Check[] {
  const unique = resource.schema.fields
    .filter(({ constraints }) => constraints?.unique)
    .map(({ name }) => uniqueness(resource, [name], `${identifier(name)} is not null`));
  const foreign = resource.schema.foreignKeys ?? [];
  return [
    uniqueness(resource, keyOf(resource)),
    ...unique,
    keyOrder(resource),
    ...foreign.map((key) => reference(resource, key, dataPackage)),
  ];
}

function uniqueness(resource: Resource, key: readonly string[], among = 'true'): Check {
  const columns = columnList(key);
  return {
    resource,
    query: `select record, ${text(`${key.join(', ')}: `)} || ${written(key)} || ' stands twice' as detail from (
              select rowid as record, *, row_number() over (partition by ${columns} order by rowid) as nth
              from ${textTable(resource)} where ${among}) where nth > 1`,
  };
}

function keyOrder(resource: Resource): Check {
  const key = keyOf(resource);
  const cells = key.map((name) => `coalesce(${identifier(name)}, '')`);
  const before = cells.map((cell) => `lag(${cell}) over (order by rowid)`);
  return {
    resource,
    query: `select record, 'out of order: rows are sorted by ' || ${text(key.join(', '))} as detail from (
              select rowid as record, row(${cells.join(', ')}) as here, row(${before.join(', ')}) as before
              from ${textTable(resource)}) where record > 0 and here < before`,
  };
}

function reference(resource: Resource, key: ForeignKey, dataPackage: DataPackage): Check {
  const target = key.reference.resource
    ? resourceNamed(dataPackage, key.reference.resource)
    : resource;
  const cell = identifier(key.fields);
  return {
    resource,
    query: `select rowid as record,
              ${text(key.fields)} || ' "' || ${cell} || ${text(`" is not in ${target.path}`)} as detail
            from ${textTable(resource)} where ${cell} is not null and ${cell} not in
              (select ${identifier(key.reference.fields)} from ${textTable(target)})`,
  };
}

function written(key: readonly string[]): string {
  return key.map((name) => `coalesce(${identifier(name)}, '')`).join(` || ', ' || `);
}
