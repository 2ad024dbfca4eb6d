import { tablesOf, themes, type Resource } from '#lib/data/data-package.ts';
import { compiledTable, readDataPackage } from './catalogue.server.ts';

export function load() {
  const dataPackage = readDataPackage();
  return {
    themes: themes.map(({ id, title }) => ({
      id,
      title,
      tables: tablesOf(dataPackage, id).map(entryOf),
    })),
  };
}

function entryOf(resource: Resource) {
  const { rows, csv } = compiledTable(resource);
  return {
    name: resource.name,
    title: resource.title,
    publisher: resource.publisher,
    release: resource.release,
    licences: resource.licenses.map(({ title }) => title),
    columns: resource.schema.fields.length,
    rows,
    file: csv.file,
    bytes: csv.bytes,
  };
}

export type CatalogueEntry = ReturnType<typeof entryOf>;
