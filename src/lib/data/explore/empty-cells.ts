import type { Absence } from '#lib/domain/question.ts';
import { sql, type Sql } from '../sql.ts';
import { internationalEmptyCells } from './international-empty-cells.ts';

/** Why a column is empty where it is: the same word for all its cells, or one for each row `r`. */
export type Emptiness = Absence | Sql;

/** What the publishers' notes say of the empty cells of one table. */
export interface EmptyCells {
  /** Why a cell of the column is empty; undefined: for no reason of the publisher's. */
  readonly because: (column: string) => Emptiness | undefined;
  /** Tables besides its own that the reasons are read from. */
  readonly reads: readonly string[];
  /** What the reasons join to the rows `r`. */
  readonly joined?: Sql;
}

const unless = (notCollected: Sql): Sql =>
  sql`case when ${notCollected} then 'not_collected' else 'suppressed' end`;

const pay = /^(annual|hourly)_(p\d\d|mean)$/;

/** Whether the publisher states no annual pay of the occupation in the year of the row. */
const byTheHourOnly = sql`exists (
        select 1 from us_oews_national n
        where n.year = r.year and n.soc_code = r.soc_code and n.pay_basis = 'hourly_only')`;

const byTheYearOnly = sql`exists (
        select 1 from us_oews_national n
        where n.year = r.year and n.soc_code = r.soc_code and n.pay_basis = 'annual_only')`;

// Of 2015 and 2016 the table holds annual medians alone.
const national = (column: string): Emptiness | undefined => {
  if (column === 'annual_p50') return unless(sql`r.pay_basis is not distinct from 'hourly_only'`);
  const period = pay.exec(column)?.[1];
  if (period === undefined && !/^(employment|employment_rse|wage_rse)$/.test(column))
    return undefined;
  const refusing = period === 'annual' ? sql`'hourly_only'` : sql`'annual_only'`;
  return unless(
    period === undefined
      ? sql`r.year < 2017`
      : sql`r.year < 2017 or r.pay_basis is not distinct from ${refusing}`,
  );
};

const localPay = (column: string): Emptiness | undefined => {
  const period = pay.exec(column)?.[1];
  if (period === undefined) return column === 'employment' ? 'suppressed' : undefined;
  return unless(period === 'annual' ? byTheHourOnly : byTheYearOnly);
};

// Guam, Puerto Rico and the Virgin Islands are set beside no jobs of the nation.
const state = (column: string): Emptiness | undefined =>
  column === 'jobs_per_1000' || column === 'location_quotient'
    ? unless(sql`r.area_code in ('66', '72', '78')`)
    : localPay(column);

const metro = (column: string): Emptiness | undefined => {
  if (column === 'location_quotient') return 'suppressed';
  if (column !== 'annual_mean') return localPay(column);
  return unless(sql`length(r.area_code) = 5 or ${byTheHourOnly}`);
};

const withNational = (because: EmptyCells['because']): EmptyCells => ({
  because,
  reads: ['us_oews_national'],
});

const alone = (because: EmptyCells['because']): EmptyCells => ({ because, reads: [] });

const byTable: Readonly<Record<string, EmptyCells>> = {
  us_oews_national: alone(national),
  us_oews_state: withNational(state),
  us_oews_metro: withNational(metro),
  us_oews_industry: withNational(localPay),
  // Metropolitan parities of the newest year are published for all items alone.
  us_regional_price_parities: alone((column) =>
    column === 'year' || column === 'area_code' ? undefined : 'not_collected',
  ),
  international_pay: internationalEmptyCells,
  international_pay_singapore_industry: alone((column) =>
    column === 'sample_count' ? 'not_collected' : undefined,
  ),
};

const silent = alone(() => undefined);

/** Why cells of a table are empty, by its SQL name. */
export const emptyCellsOf = (table: string): EmptyCells =>
  Object.hasOwn(byTable, table) ? byTable[table]! : silent;
