import { raw } from 'sql-template-tag';
import { join, sql, type Sql } from '../sql.ts';
import type { EmptyCells } from './empty-cells.ts';

// By the columns that a publication gives together, as `absences` of `published-statistics.ts` has it.
const givenWith: Readonly<Record<string, readonly string[]>> = {
  sample_count: ['sample_count'],
  jobs: ['jobs'],
  mean: ['mean'],
  p10: ['p10', 'p90'],
  p25: ['p25', 'p75'],
  p50: ['p50'],
  p75: ['p25', 'p75'],
  p90: ['p10', 'p90'],
  low: ['low', 'high'],
  high: ['low', 'high'],
};

const given = (columns: readonly string[]): Sql =>
  join(
    columns.map((name) => sql`count(${raw(name)})`),
    ' + ',
  );

/**
 * What an empty cell means in one year of a publication: what it gives for anybody is suppressed where it
 * is missing; what it gives for nobody is not collected.
 */
export const internationalEmptyCells: EmptyCells = {
  because: (column) =>
    Object.hasOwn(givenWith, column)
      ? sql`case when given.${raw(column)} > 0 then 'suppressed' else 'not_collected' end`
      : undefined,
  reads: [],
  joined: sql`
    left join (
      select publication_id, year, ${join(
        Object.entries(givenWith).map(
          ([column, columns]) => sql`${given(columns)} as ${raw(column)}`,
        ),
        ', ',
      )}
      from international_pay
      group by publication_id, year
    ) given on given.publication_id = r.publication_id and given.year = r.year`,
};
