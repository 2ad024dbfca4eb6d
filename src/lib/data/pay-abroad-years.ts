import { sql, type Sql } from './sql.ts';

/** The first year that pay outside the United States is published for here. */
export const firstYearAbroad: Sql = sql`(select min(year) from international_pay)`;

/** A condition on a country `c`: that pay is published for it here, the United States among them. */
export const hasPay: Sql = sql`(c.iso2 = 'US' or c.iso2 in (select country_iso2 from international_pay))`;
