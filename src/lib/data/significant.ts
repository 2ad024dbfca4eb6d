import { sql, type Sql } from './sql.ts';

/**
 * An amount rounded to three significant digits: what an amount restated at a rate or a price level
 * is good for. The same as `toSignificant`.
 */
export const significant = (amount: Sql): Sql =>
  sql`round(${amount}, 2 - floor(log10(nullif(abs(${amount}), 0)))::integer)`;
