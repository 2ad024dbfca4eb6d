import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import { fits } from '#lib/domain/own-batch.ts';
import type { Database } from './Database.ts';
import { EngineError } from './errors.ts';
import { beginTableStatement, replaceStatement } from './own-table-statement.ts';

/**
 * Makes a reader's own table under a name that no other has, and puts it in the place of the one before it
 * once all of it is there. In one transaction, whose rows DuckDB keeps where they are; others have their
 * turn between its steps, each of which `inLane` runs. Throws what fails, and the table before it stays.
 */
export async function fillTable(
  database: Pick<Database, 'connect'>,
  table: OwnTable | ComingTable,
  made: string,
  inLane: <T>(step: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const { name, columns } = table;
  const connection = await inLane(() => database.connect());
  const run = (sql: string) => inLane(() => connection.run(sql));
  try {
    await run(beginTableStatement(made, columns));
    for await (const batch of table.batches) {
      if (!fits(columns, batch))
        throw new EngineError('statement', 'its rows are of other columns.');
      await inLane(() => connection.append(made, columns, batch));
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

/** What a table that could not be made says to its reader. */
function unmade({ source }: Pick<OwnTable, 'source'>, cause: unknown): unknown {
  if (!(cause instanceof EngineError) || cause.kind !== 'statement') return cause;
  const words = /^Out of Memory/i.test(cause.message)
    ? `The data engine has not enough memory for “${source.title}”: leave out columns or rows, or close other tabs.`
    : `The data engine could not take “${source.title}”: ${cause.message}`;
  return new EngineError('statement', words, { sql: cause.sql, cause });
}
