import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** Starts a DuckDB in memory for as long as the work takes. */
export async function withDuckDb<T>(
  settings: Readonly<Record<string, string>>,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { ...settings });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
