import type { Reference, TableColumn, TableSchema } from '#lib/domain/table-schema.ts';
import { keyOf, type DataPackage, type Resource, type SchemaField } from '../data-package.ts';
import { storedOrder } from '../stored-order.ts';
import { columnType, isCodeField, kindOf, moneyOf, statisticOf } from './column-kind.ts';

type Package = Pick<DataPackage, 'resources'>;

/** What the data package says of a table, by its SQL name; undefined where it has none. */
export function tableSchema(dataPackage: Package, table: string): TableSchema | undefined {
  const resource = dataPackage.resources.find(({ sqlName }) => sqlName === table);
  if (!resource) return undefined;
  return {
    table,
    title: resource.title,
    columns: resource.schema.fields.map((field) => columnOf(dataPackage, resource, field)),
    key: keyOf(resource),
    storedBy: storedOrder(resource),
    partitionBy: resource.partitionBy,
  };
}

/** Every table of the data package, in its order. */
export const tableSchemas = (dataPackage: Package): readonly TableSchema[] =>
  dataPackage.resources.flatMap(({ sqlName }) => tableSchema(dataPackage, sqlName) ?? []);

function columnOf(dataPackage: Package, resource: Resource, field: SchemaField): TableColumn {
  const { name, title, unit, description } = field;
  const foreignKey = referenceOf(dataPackage, resource, name);
  const money = moneyOf(field, resource.schema);
  const isCode = foreignKey !== undefined || isCodeField(field);
  return {
    name,
    type: columnType(field),
    label: title,
    unit,
    description,
    kind: money ? 'money' : isCode ? 'code' : kindOf(field),
    money,
    statistic: money && statisticOf(name),
    isCode,
    required: field.constraints?.required === true,
    foreignKey,
  };
}

// Keys of several columns name no single code, and none of our tables has one.
function referenceOf(
  { resources }: Package,
  { sqlName, schema }: Resource,
  column: string,
): Reference | undefined {
  const key = schema.foreignKeys?.find(({ fields }) => [fields].flat().join() === column);
  if (!key) return undefined;
  const { resource: name, fields } = key.reference;
  const other = name === '' ? undefined : resources.find((each) => each.name === name);
  const names = (other?.schema ?? schema).fields.map((field) => field.name);
  return {
    table: other?.sqlName ?? sqlName,
    column: [fields].flat().join(),
    name: ['title', 'name', 'title_or_table'].find((each) => names.includes(each)),
  };
}
