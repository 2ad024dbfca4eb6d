import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'year' | 'yearmonth' | 'date';

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly title: string;
  readonly description?: string;
  readonly unit?: string;
  readonly constraints?: Constraints;
}

export interface ForeignKey {
  readonly fields: string;
  /** An empty `resource` is the table itself. */
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  /** A key of which a part may be empty, which a primary key may not. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

/** One table: a Frictionless Tabular Data Resource with the keys that are our own. */
export interface Resource {
  readonly name: string;
  /** Below `datasets/`. */
  readonly path: string;
  readonly sqlName: string;
  /** The database part that holds the table, or the stem of its name where it is partitioned. */
  readonly part: string;
  /** It names, groups or links codes, and gives no figure of its own. */
  readonly codesOnly?: boolean;
  /**
   * The columns by whose first two digits the table is split into parts: once by each, so that it is a
   * small download whichever of them a question names. `soc_code` splits by SOC major group.
   */
  readonly partitionBy?: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly release: string;
  /** ISO date; empty where it is not known. */
  readonly retrieved: string;
  readonly attribution: string;
  readonly licenses: readonly Licence[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  /** How many days after the end of its newest period the table counts as out of date. */
  readonly shelfLifeDays?: number;
  /** The column that names the period. */
  readonly shelfLifeField?: string;
  /** Where each group of rows ages by itself: the column that names the group. */
  readonly shelfLifeBy?: string;
  readonly schema: Schema;
}

export interface DataPackage {
  readonly name: string;
  readonly resources: readonly Resource[];
}

/** Reads `datapackage.json` in a datasets folder. */
export function readDataPackage(folder: string): DataPackage {
  return JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as DataPackage;
}

export function writeDataPackage(folder: string, dataPackage: DataPackage): void {
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(dataPackage, null, 2)}\n`);
}

/** The table of a name in the data package; throws where there is none. */
export function resourceNamed(dataPackage: DataPackage, name: string): Resource {
  const resource = dataPackage.resources.find((candidate) => candidate.name === name);
  if (!resource) throw new Error(`datapackage.json describes no table "${name}".`);
  return resource;
}

/** The columns that identify a row. */
export function keyOf({ name, schema }: Resource): readonly string[] {
  const key = schema.primaryKey ?? schema.uniqueKeys?.[0];
  if (!key) throw new Error(`datapackage.json gives no key for ${name}.`);
  return key;
}
