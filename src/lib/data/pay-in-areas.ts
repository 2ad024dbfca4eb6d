import type { Read } from '#lib/domain/question.ts';
import { annualPay, nationalPay, partOf, payPeriod, reads, statePay } from './oews.ts';
import { join, sql, type Sql } from './sql.ts';

const isState = (area: string): boolean => area.length === 2 && area !== '99';
const isLocal = (area: string): boolean => area.length > 2;

// The total of all occupations belongs to no major group, and so to no partition.
const hasLocalPay = (soc: string): boolean => soc !== '00-0000';

/** What `payInAreas` reads: the state and metropolitan tables only where one of their areas is asked for. */
export const readsInAreas = (soc: string, areas: readonly string[]): readonly Read[] => [
  ...reads('us_areas', 'us_oews_national'),
  ...(areas.some(isState) ? [partOf('us_oews_state', soc)] : []),
  ...(areas.some(isLocal) && hasLocalPay(soc) ? [partOf('us_oews_metro', soc)] : []),
];

/**
 * A subquery: the wage distribution of an occupation in US areas (one or more), newest year, with the
 * area's `place` in the order asked and, as `…_absence`, what an empty cell means. An area that
 * publishes nothing keeps its row. Groups of occupations have national pay only.
 */
export const payInAreas = (soc: string, areas: readonly string[]): Sql => sql`
      with asked (area_code, place) as (values ${join(areas.map((area, at) => sql`(${area}, ${at})`))}),
      occupation as (
        select n.*, ${payPeriod} as pay_period
        from us_oews_national n
        where n.soc_code = ${soc} and n.year = (select max(year) from us_oews_national)
      ),
      published as (${join(publishedPay(soc, areas), '\n        union all')}
      )
      select
        asked.place,
        a.area_code,
        a.name as area_name,
        a.kind as area_kind,
        n.soc_code as occupation_code,
        n.title as occupation_title,
        p.employment::integer as employment,
        p.employment_rse::double as employment_rse,
        p.wage_rse::double as wage_rse,
        p.pay_p10, p.pay_p25, p.pay_p50, p.pay_p75, p.pay_p90, p.pay_mean,
        n.pay_period,
        n.pay_basis,
        case when n.level <> 'detailed' or n.pay_period = 'hour' then 'not_collected'
          else 'suppressed' end as pay_absence,
        case when n.level <> 'detailed' or (n.pay_period = 'hour' and length(a.area_code) > 2)
          then 'not_collected' else 'suppressed' end as p50_absence,
        case when n.level <> 'detailed' or a.kind = 'metro'
          or (n.pay_period = 'hour' and length(a.area_code) > 2)
          then 'not_collected' else 'suppressed' end as mean_absence,
        n.year::integer as year
      from asked
      join us_areas a on a.area_code = asked.area_code
      cross join occupation n
      left join published p on p.area_code = a.area_code`;

function publishedPay(soc: string, areas: readonly string[]): readonly Sql[] {
  const nation = sql`
        select '99' as area_code, n.employment, n.employment_rse, n.wage_rse,${nationalPay}
        from occupation n`;
  const states = sql`
        select a.area_code, a.employment, null, null,${statePay}
        from us_oews_state a
        join occupation n on n.soc_code = a.soc_code and n.year = a.year`;
  const local = sql`
        select a.area_code, a.employment, null, null,${annualPay}
        from us_oews_metro a
        join occupation n on n.soc_code = a.soc_code and n.year = a.year`;
  return [
    nation,
    ...(areas.some(isState) ? [states] : []),
    ...(areas.some(isLocal) && hasLocalPay(soc) ? [local] : []),
  ];
}
