import { sql, type Sql } from '../sql.ts';

/** Where a pay column finds from which statistic upward it is top-coded in a row, and at which floor. */
export interface TopCoded {
  readonly from: string;
  readonly floor: string;
  /** The floor, over a row `r`. */
  readonly floorOf: Sql;
  readonly reads: readonly string[];
}

const national = (period: 'annual' | 'hourly'): TopCoded => ({
  from: `${period}_topcoded_from`,
  floor: `${period}_floor`,
  floorOf:
    period === 'annual'
      ? sql`(select t.annual from us_oews_topcodes t where t.year = r.year)`
      : sql`(select t.hourly from us_oews_topcodes t where t.year = r.year)`,
  reads: ['us_oews_topcodes'],
});

/** How a column of a table is top-coded; undefined where it never is. */
export function topCodedOf(table: string, column: string): TopCoded | undefined {
  if (table !== 'us_oews_national') return undefined;
  const period = /^(annual|hourly)_(?:p\d\d|mean)$/.exec(column)?.[1];
  return period === 'annual' || period === 'hourly' ? national(period) : undefined;
}

/** Floors that stand in a column as if they were figures, and the column that says where. */
const floors: Readonly<Record<string, { readonly column: string; readonly marked: string }>> = {
  us_projections: { column: 'median_annual_wage', marked: 'wage_topcoded' },
};

/** The column that marks the floors of another, which must not be averaged or ranked; undefined where all are figures. */
export function floorsMarkedBy(table: string, column: string): string | undefined {
  const known = Object.hasOwn(floors, table) ? floors[table] : undefined;
  return known?.column === column ? known.marked : undefined;
}
