import type { DuckDBConnection } from '@duckdb/node-api';
import { identifier } from '#lib/engine/parts.ts';
import type { FieldType, Resource } from '#pipeline/data-package.ts';

/** What a table says about its age. */
type Ageing = Pick<
  Resource,
  'schema' | 'shelfLifeBy' | 'shelfLifeDays' | 'shelfLifeField' | 'sqlName'
>;

const millisecondsPerDay = 86_400_000;

/**
 * What is older than its table says it may be, as sentences: age counts from the end of the newest
 * period in the table, or in each of its groups. A warning, because time alone breaks nothing.
 */
export async function staleness(
  connection: DuckDBConnection,
  resource: Ageing,
  today: Date,
): Promise<string[]> {
  const { schema, shelfLifeBy, shelfLifeDays, shelfLifeField, sqlName } = resource;
  const field = schema.fields.find(({ name }) => name === shelfLifeField);
  if (shelfLifeDays === undefined || !field) return [];
  const group = shelfLifeBy ? identifier(shelfLifeBy) : `''`;
  const result = await connection.runAndReadAll(
    `select ${group}, max(${identifier(field.name)})::varchar from ${identifier(sqlName)}
     group by 1 order by 1`,
  );
  return result.getRows().flatMap(([name, period]) => {
    const end = endOfPeriod(String(period), field.type);
    const age = Math.floor((today.getTime() - end.getTime()) / millisecondsPerDay);
    const of = name ? ` (${String(name)})` : '';
    return age > shelfLifeDays
      ? [
          `the newest figures${of} are of ${String(period)}, ${age} days old; shelf life ${shelfLifeDays}`,
        ]
      : [];
  });
}

/**
 * The last day of a year, of a month, or the date itself. Of the spans in text columns a wage year
 * such as `2025-26` ends in June 2026, and a projection such as `2024-34` is as old as the year it
 * starts from. Throws for anything else.
 */
export function endOfPeriod(period: string, type: FieldType): Date {
  const [year = NaN, second = NaN] = period.split('-').map(Number);
  if (type === 'date') return new Date(`${period}T00:00:00Z`);
  if (type === 'year') return endOfMonth(year, 12);
  if (type === 'yearmonth') return endOfMonth(year, second);
  if (!/^\d{4}-\d{2}$/.test(period)) throw new Error(`"${period}" is no period.`);
  return second === (year + 1) % 100 ? endOfMonth(year + 1, 6) : endOfMonth(year, 12);
}

/** The day before the first of the next month, in Coordinated Universal Time. */
function endOfMonth(year: number, month: number): Date {
  return new Date(Date.UTC(year, month, 0));
}
