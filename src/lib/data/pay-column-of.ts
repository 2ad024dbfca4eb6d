import type { Statistic } from '#lib/domain/statistic.ts';
import { sql, type Sql } from './sql.ts';

/** The column of a statistic in any question about a wage distribution. */
export const payColumnOf: Readonly<Record<Statistic, Sql>> = {
  p10: sql`pay_p10`,
  p25: sql`pay_p25`,
  p50: sql`pay_p50`,
  p75: sql`pay_p75`,
  p90: sql`pay_p90`,
  mean: sql`pay_mean`,
};
