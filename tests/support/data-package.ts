import { readFileSync } from 'node:fs';
import type { DataPackage } from '#lib/data/data-package.ts';
import { tableSchema } from '#lib/data/explore/table-schema.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';

/** The data package of `datasets/`. */
export const dataPackage = JSON.parse(
  readFileSync(new URL('../../datasets/datapackage.json', import.meta.url), 'utf8'),
) as DataPackage;

/** The schema of a table by its SQL name; throws where there is none. */
export function schemaOf(table: string): TableSchema {
  const schema = tableSchema(dataPackage, table);
  if (!schema) throw new Error(`No table ${table}`);
  return schema;
}
