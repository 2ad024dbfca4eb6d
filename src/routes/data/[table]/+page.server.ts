import { error } from '@sveltejs/kit';
import { checksOf } from '#lib/data/checks.ts';
import { limitsOf } from '#lib/data/limits.ts';
import { firstRows } from '#lib/data/questions/first-rows.ts';
import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { compiledTable, readDataPackage } from '../catalogue.server.ts';

export const entries = () => readDataPackage().resources.map(({ name }) => ({ table: name }));

export async function load({ params }) {
  const dataPackage = readDataPackage();
  const resource = dataPackage.resources.find(({ name }) => name === params.table);
  if (!resource) error(404, `There is no table “${params.table}”.`);
  const table = compiledTable(resource);
  const [prefix] = Object.keys(table.partitions?.soc_code ?? {}).sort();
  const partition = prefix === undefined ? undefined : { column: 'soc_code', prefix };
  const answer = await openDatasets().ask(firstRows({ ...resource, partition }));
  return {
    resource,
    table: { rows: table.rows, csv: table.csv, source: table.source },
    partition: partition ?? null,
    first: pack(answer),
    checks: checksOf(resource),
    limits: limitsOf(resource.sqlName),
    titles: Object.fromEntries(dataPackage.resources.map(({ name, title }) => [name, title])),
  };
}
