import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import { finestPlace } from '#lib/data/payroll/market.ts';
import type { Source } from '#lib/domain/answer.ts';
import { readManifest } from '#lib/engine/open-datasets.server.ts';
import { databaseOf, identifier, planReads } from '#lib/engine/parts.ts';
import { text } from '#lib/engine/walls.ts';
import type { PayrollOnDisk } from './desk-payroll.ts';

const question = payrollByGroup({
  ...{ desk: 1, target: 'p50', bands: false, ageing: 1, weights: finestPlace },
  by: ['occupation'],
  names: [],
});

/**
 * Milliseconds that native DuckDB takes for a payroll: the CSV, sniffed by itself, into a table; its people
 * joined with the jobs and places that were matched beforehand; and the same groups against the same market.
 * `threads` as DuckDB chooses where left out.
 */
export async function nativeTime(payroll: PayrollOnDisk, threads?: number): Promise<number> {
  const instance = await DuckDBInstance.create(
    ':memory:',
    threads ? { threads: String(threads) } : {},
  );
  const connection = await instance.connect();
  try {
    await attachMarket(connection);
    await matched(connection, payroll);
    const begin = performance.now();
    await connection.run(`create table file as select * from read_csv(${text(payroll.path)})`);
    await connection.run(people);
    const { sql, values } = question.statement;
    const prepared = await connection.prepare(sql);
    values.forEach((value, at) => {
      if (typeof value === 'number') prepared.bindDouble(at + 1, value);
      else prepared.bindVarchar(at + 1, String(value));
    });
    const { currentRowCount } = await prepared.runAndReadAll();
    if (currentRowCount === 0) throw new Error('Native DuckDB found no groups.');
    return performance.now() - begin;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const people = `create table payroll as
  select (row_number() over () + 1)::integer as line, f."Employee ID" as person_id, j.job, l.place,
    f."Grade" as grade, f."Department" as department, f."Sex" as sex, f."Hire Date" as hire_date,
    f."Annual Salary"::double as pay, f."FTE"::double as fte, pay * fte as pay_paid
  from file f
  left join payroll_jobs j on j.title = f."Job Title"
  left join payroll_places l on l.location = f."Location"`;

async function attachMarket(connection: DuckDBConnection): Promise<void> {
  const manifest = readManifest();
  const own = new Map(
    question.reads.flatMap(({ table, own }) => (own ? [[table, {} as Source] as const] : [])),
  );
  const { parts, views } = planReads(manifest, question.reads, own);
  for (const part of parts) {
    const path = join('.atlas', manifest.parts[part]!.file.replace(/\.gz$/, ''));
    const name = identifier(databaseOf(part));
    await connection.run(`attach ${text(path)} as ${name} (read_only)`);
  }
  await connection.run(views);
}

async function matched(
  connection: DuckDBConnection,
  { jobs, places }: PayrollOnDisk,
): Promise<void> {
  const found = `'exact' as match, 1.0::double as score`;
  const titles = Array.from(jobs, ([title, { soc }]) => `(${text(title)}, ${text(soc)})`);
  const areas = Array.from(places, ([location, { place }]) => {
    const state = place.kind === 'state' ? text(place.area) : 'null';
    return `(${text(location)}, ${text(place.area)}, ${state})`;
  });
  const number = '(row_number() over ())::integer - 1';
  await connection.run(
    `create table payroll_jobs as select ${number} as job, *, ${found}
     from (values ${titles.join()}) v(title, soc_code)`,
  );
  await connection.run(
    `create table payroll_places as select ${number} as place, *, ${found}
     from (values ${areas.join()}) v(location, area_code, state_code)`,
  );
}
