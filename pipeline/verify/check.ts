import type { DuckDBConnection } from '@duckdb/node-api';
import type { Resource } from '#pipeline/data-package.ts';

/** One thing that must hold of every row of a table. */
export interface Check {
  readonly resource: Resource;
  /** SQL for the rows that break it: `record`, from 0, and `detail`, what to say. */
  readonly query: string;
}

/** A row that breaks a check. */
export interface Breach {
  readonly record: number;
  readonly detail: string;
}

export interface Breaches {
  readonly shown: readonly Breach[];
  readonly total: number;
}

const mostShown = 20;

/** The first rows that break a check, and how many there are in all. */
export async function runCheck(connection: DuckDBConnection, { query }: Check): Promise<Breaches> {
  const result = await connection.runAndReadAll(
    `select record::integer, detail::varchar, (count(*) over ())::integer
     from (${query}) order by record limit ${mostShown}`,
  );
  const rows = result.getRows();
  return {
    shown: rows.map(([record, detail]) => ({ record: Number(record), detail: String(detail) })),
    total: Number(rows[0]?.[2] ?? 0),
  };
}
