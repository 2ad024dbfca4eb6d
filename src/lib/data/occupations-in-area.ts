import type { Column, MoneyUnit, Read } from '#lib/domain/question.ts';
import { hidden, oewsMoney, oewsUnitColumns, payColumns, persons } from './columns.ts';
import { annualPay, nationalPay, partOfArea, payPeriod, reads, statePay } from './oews.ts';
import { empty, sql, type Sql } from './sql.ts';

const isNation = (area: string): boolean => area === '99';
const isState = (area: string): boolean => area.length === 2;

/** What `occupationsInArea` reads. */
export const readsInArea = (area: string): readonly Read[] => [
  ...reads('us_areas', 'us_oews_national'),
  ...(isNation(area) ? [] : [partOfArea(isState(area) ? 'us_oews_state' : 'us_oews_metro', area)]),
];

/** The unit of these pays, and of a difference of two of them: at the prices of their area. */
export const payThere: MoneyUnit = { ...oewsMoney, area: { column: 'area_code' } };

/** The pay and jobs of `occupationsInArea`, and what an empty cell of each means. */
export const inAreaColumns: readonly Column[] = [
  ...payColumns(payThere, (statistic) => ({
    absence: {
      column: statistic === 'p50' || statistic === 'mean' ? `${statistic}_absence` : 'tail_absence',
    },
  })),
  persons('employment', 'Employment', { absence: { column: 'employment_absence' } }),
];

/** The row columns that say whose figures these are, and why some are missing. */
export const aboutAreaColumns: readonly Column[] = [
  ...oewsUnitColumns,
  hidden('tail_absence'),
  hidden('p50_absence'),
  hidden('mean_absence'),
  hidden('employment_absence'),
  hidden('in_area'),
  hidden('area_code'),
  hidden('area_name'),
  hidden('area_kind'),
  hidden('year', 'year'),
];

/**
 * A subquery: every detailed occupation of the newest OEWS release with its pay and jobs in one area;
 * an occupation without a row in that area keeps its own, with `in_area` false and nothing in it. An
 * area that nobody knows has no rows. Metropolitan and nonmetropolitan areas publish annual pay only,
 * metropolitan areas no mean, territories no location quotient.
 *
 * `caution` says which estimates are weak: nationally those of fewer than 1,000 employees, or with a
 * relative standard error of the mean wage above 5 percent (a 95 percent interval of ± 10 percent);
 * in an area, for which no standard error is at hand, those of fewer than 100 employees.
 */
export const occupationsInArea = (area: string): Sql => sql`
      select
        n.soc_code,
        n.title,
        a.employment::integer as employment,
        ${isNation(area) ? sql`null` : sql`a.location_quotient`}::double as location_quotient,${payOf(area)},
        a.annual_p50::double as annual_p50,
        ${cautionOf(area)} as caution,
        ${payPeriod} as pay_period,
        n.pay_basis,
        ${absenceOf(sql`n.pay_basis = 'hourly_only'`)} as tail_absence,
        ${absenceOf(sql`n.pay_basis = 'hourly_only' and length(w.area_code) > 2`)} as p50_absence,
        ${absenceOf(sql`w.kind = 'metro' or (n.pay_basis = 'hourly_only' and length(w.area_code) > 2)`)}
          as mean_absence,
        case when a.soc_code is not null then 'suppressed' end as employment_absence,
        ${absenceOf(sql`w.kind in ('nation', 'territory')`)} as quotient_absence,
        a.soc_code is not null as in_area,
        w.area_code,
        w.name as area_name,
        w.kind as area_kind,
        n.year::integer as year
      from us_oews_national n
      join us_areas w on w.area_code = ${area}
      left join ${tableOf(area)} a on a.soc_code = n.soc_code and a.year = n.year${
        isNation(area) ? empty : sql` and a.area_code = w.area_code`
      }
      where n.year = (select max(year) from us_oews_national) and n.level = 'detailed'`;

/** A subquery: those of `occupationsInArea` that the area publishes something of. */
export const publishedInArea = (area: string): Sql => sql`
      select * from (${occupationsInArea(area)}
      )
      where in_area`;

const absenceOf = (notCollected: Sql): Sql =>
  sql`case when a.soc_code is null then null when ${notCollected} then 'not_collected' else 'suppressed' end`;

function tableOf(area: string): Sql {
  if (isNation(area)) return sql`us_oews_national`;
  return isState(area) ? sql`us_oews_state` : sql`us_oews_metro`;
}

function payOf(area: string): Sql {
  if (isNation(area)) return nationalPay;
  return isState(area) ? statePay : annualPay;
}

const cautionOf = (area: string): Sql =>
  isNation(area)
    ? sql`case when n.employment < 1000 then 'fewer than 1,000 jobs'
          when n.wage_rse > 5 then 'wide margin of error' end`
    : sql`case when a.employment < 100 then 'fewer than 100 jobs' end`;
