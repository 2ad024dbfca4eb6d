import { sql, type Sql } from './sql.ts';

/**
 * A subquery: the SOC 2010 code of exactly the same occupation as a SOC 2018 code, or nothing.
 * A detailed occupation must be related 1:1. A group (its code ends in 0) keeps its code, and counts
 * as the same where no occupation moved into or out of it from one classification to the other.
 */
export function codeInSoc2010(soc: string): Sql {
  if (!soc.endsWith('0')) {
    return sql`select soc_2010 from us_soc_2010_to_2018
      where soc_2018 = ${soc} and relation = '1:1'`;
  }
  const stem = soc === '00-0000' ? '' : soc.replace(/0+$/, '');
  return sql`select ${soc} where not exists (
        select 1 from us_soc_2010_to_2018
        where starts_with(soc_2010, ${stem}) <> starts_with(soc_2018, ${stem})
      )`;
}
