import { isAtOrAbove, statistics } from '#lib/domain/statistic.ts';
import type { TableColumn, TableSchema } from '#lib/domain/table-schema.ts';
import { join, sql, type Sql } from '../sql.ts';
import { emptyCellsOf } from './empty-cells.ts';
import { identifier } from './identifier.ts';
import { topCodedOf } from './top-codes.ts';

/** Why the cells of a column are empty, counted over rows `r`. */
export interface ReasonCounts {
  readonly topCoded: Sql;
  readonly suppressed: Sql;
  readonly notCollected: Sql;
  readonly joined?: Sql;
  readonly reads: readonly string[];
}

export function reasonCounts({ table }: TableSchema, column: TableColumn): ReasonCounts {
  const { because, joined, reads } = emptyCellsOf(table);
  const reason = because(column.name);
  const word = typeof reason === 'object' ? reason : sql`${reason ?? 'empty'}`;
  const empty = sql`r.${identifier(column.name)} is null`;
  const topCoded = topCodedIn(table, column);
  const counted = (found: string): Sql =>
    sql`(count(*) filter (where ${empty} and not ${topCoded} and ${word} = ${found}))::double`;
  return {
    topCoded: sql`(count(*) filter (where ${empty} and ${topCoded}))::double`,
    suppressed: counted('suppressed'),
    notCollected: counted('not_collected'),
    ...(typeof reason === 'object' ? { joined, reads } : { reads: [] }),
  };
}

function topCodedIn(table: string, { name, statistic }: TableColumn): Sql {
  const code = topCodedOf(table, name);
  if (!code || !statistic) return sql`false`;
  const from = statistics.filter((each) => isAtOrAbove(statistic, each));
  return sql`coalesce(r.${identifier(code.from)} in (${join(from.map((each) => sql`${each}`))}), false)`;
}
