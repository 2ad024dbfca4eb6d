import { examples } from '#lib/data/explore/examples.ts';
import type { Example } from '#lib/data/explore/examples/example.ts';
import { exploreAddress } from '#lib/state/explore/explore-address.ts';
import { tablesOf, themes, type Resource } from '#lib/data/data-package.ts';
import { compiledTable, readDataPackage } from '../data/catalogue.server.ts';

export async function load() {
  const dataPackage = readDataPackage();
  return {
    themes: themes.map(({ id, title }) => ({
      id,
      title,
      tables: tablesOf(dataPackage, id).map(entryOf),
    })),
    examples: await Promise.all(examples.map(workedExample)),
  };
}

function entryOf(resource: Resource) {
  const { sqlName, title, publisher, schema } = resource;
  const { rows } = compiledTable(resource);
  return { table: sqlName, title, publisher, columns: schema.fields.length, rows };
}

async function workedExample({ id, title, question, note, sql }: Example) {
  return { id, title, question, note, sql, address: await exploreAddress({ kind: 'sql', sql }) };
}

export type WorkedExample = Awaited<ReturnType<typeof workedExample>>;

export type ExplorableTable = ReturnType<typeof entryOf>;
