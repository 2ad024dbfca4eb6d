import { postalCodeOf } from '#lib/domain/postal-code.ts';
import type { Read } from '#lib/domain/question.ts';
import { sql, type Sql } from './sql.ts';

/**
 * The pay columns of the national table, `n`: by the year, or by the hour for the occupations whose
 * hours vary so much that the Bureau refuses to state annual pay.
 */
export const nationalPay: Sql = sql`
  case when n.pay_basis = 'hourly_only' then n.hourly_p10 else n.annual_p10 end::double as pay_p10,
  case when n.pay_basis = 'hourly_only' then n.hourly_p25 else n.annual_p25 end::double as pay_p25,
  case when n.pay_basis = 'hourly_only' then n.hourly_p50 else n.annual_p50 end::double as pay_p50,
  case when n.pay_basis = 'hourly_only' then n.hourly_p75 else n.annual_p75 end::double as pay_p75,
  case when n.pay_basis = 'hourly_only' then n.hourly_p90 else n.annual_p90 end::double as pay_p90,
  case when n.pay_basis = 'hourly_only' then n.hourly_mean else n.annual_mean end::double as pay_mean`;

/** The period of `nationalPay`, and of every other pay of the same occupation. */
export const payPeriod: Sql = sql`case when n.pay_basis = 'hourly_only' then 'hour' else 'year' end`;

/** The two-digit SOC major group of a code, by which the largest tables are partitioned. */
const majorGroup = (soc: string): string => soc.slice(0, 2);

// OEWS covers the SOC major groups 11, 13, … 53. The total of all occupations, and a code that nobody
// knows, have no rows in any partition: the first says so as well as another.
const partitionOf = (soc: string): string =>
  /^(1[13579]|[234][13579]|5[13])$/.test(majorGroup(soc)) ? majorGroup(soc) : '11';

/** Of a table that is kept by SOC major group, that of one occupation. */
export const partOf = (
  table: 'us_oews_state' | 'us_oews_metro' | 'us_oews_industry' | 'us_prevailing_wage_levels',
  soc: string,
): Read => ({ table, partition: { column: 'soc_code', prefix: partitionOf(soc) } });

// Areas begin with the FIPS code of a state or territory, or, metropolitan ones, with 10 to 49. A code
// that nobody knows has no rows in any partition: that of Alabama says so as well as another.
const areaPrefix = (table: string, area: string): string => {
  const prefix = area.slice(0, 2);
  const known =
    postalCodeOf(prefix) !== undefined || (table === 'us_oews_metro' && /^[1-4]\d$/.test(prefix));
  return known ? prefix : '01';
};

/** Of a table that is kept by area as well, what holds one area. */
export const partOfArea = (table: 'us_oews_state' | 'us_oews_metro', area: string): Read => ({
  table,
  partition: { column: 'area_code', prefix: areaPrefix(table, area) },
});

/**
 * The parts of a table in parts that hold the codes which begin with the digits given; undefined, where
 * none are: all of them.
 */
export const knownPartitions = (
  table: string,
  column: string,
  prefixes: readonly string[] | undefined,
): readonly string[] | undefined =>
  prefixes && [
    ...new Set(
      prefixes.map((prefix) =>
        column === 'area_code' ? areaPrefix(table, prefix) : partitionOf(prefix),
      ),
    ),
  ];

/** Tables that are read whole. */
export const reads = (...tables: readonly string[]): readonly Read[] =>
  tables.map((table) => ({ table }));

/** The newest vintage of the Employment Projections. */
export const newestProjections: Sql = sql`(select max(vintage) from us_projections)`;

/** The pay columns of an area or industry table, `a`, where the Bureau states annual pay. */
export const annualPay: Sql = sql`
  a.annual_p10::double as pay_p10,
  a.annual_p25::double as pay_p25,
  a.annual_p50::double as pay_p50,
  a.annual_p75::double as pay_p75,
  a.annual_p90::double as pay_p90,
  a.annual_mean::double as pay_mean`;

/** The same of the state table, which also holds the hourly median and mean. */
export const statePay: Sql = sql`
  a.annual_p10::double as pay_p10,
  a.annual_p25::double as pay_p25,
  case when n.pay_basis = 'hourly_only' then a.hourly_p50 else a.annual_p50 end::double as pay_p50,
  a.annual_p75::double as pay_p75,
  a.annual_p90::double as pay_p90,
  case when n.pay_basis = 'hourly_only' then a.hourly_mean else a.annual_mean end::double as pay_mean`;
