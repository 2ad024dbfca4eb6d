import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { Database } from './Database.ts';
import { linesOf, unmade } from './own-table-csv.ts';
import { beginTableStatement, insertStatement, replaceStatement } from './own-table-statement.ts';

/**
 * Makes a reader's own table under a name that no other has, and puts it in the place of the one before it
 * once all of it is there. In one transaction, whose rows DuckDB keeps where they are; others have their
 * turn between its steps, each of which `inLane` runs. Throws what fails, and the table before it stays.
 */
export async function fillTable(
  database: Pick<Database, 'connect' | 'lend'>,
  table: OwnTable | ComingTable,
  made: string,
  inLane: <T>(step: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const { name, columns } = table;
  const connection = await inLane(() => database.connect());
  const run = (sql: string) => inLane(() => connection.run(sql));
  try {
    await run(beginTableStatement(made, columns));
    for await (const csv of linesOf(table)) {
      const bytes = csv.length;
      const insert = (path: string) =>
        connection.run(insertStatement(made, columns, { path, bytes }));
      await inLane(() => database.lend(csv, insert));
    }
    await run('commit');
    await run(replaceStatement(made, name));
  } catch (cause) {
    throw unmade(table, cause);
  } finally {
    // Takes back what was not committed. There may be no engine left to say so to.
    await inLane(() => connection.close()).catch(() => {});
  }
}
