import type { ColumnType } from '#lib/domain/table-schema.ts';
import type { DataPackage } from '../data-package.ts';
import { sqlFunctions, type SqlFunction } from './sql-functions.ts';
import { tableSchemas } from './table-schema.ts';

/** What a statement can name: an editor completes from it. */
export interface WhatSchema {
  readonly tables: readonly {
    /** The SQL name. */
    readonly name: string;
    readonly title: string;
    readonly columns: readonly {
      readonly name: string;
      readonly label: string;
      readonly type: ColumnType;
      readonly unit?: string;
    }[];
  }[];
  readonly functions: readonly SqlFunction[];
}

/** The tables of a data package with their columns, and the functions of the engine. */
export const whatSchema = (dataPackage: Pick<DataPackage, 'resources'>): WhatSchema => ({
  tables: tableSchemas(dataPackage).map(({ table, title, columns }) => ({
    name: table,
    title,
    columns: columns.map(({ name, label, type, unit }) => ({ name, label, type, unit })),
  })),
  functions: sqlFunctions,
});
