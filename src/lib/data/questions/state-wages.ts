import type { Question } from '#lib/domain/question.ts';
import type { CensusRegion } from '#lib/domain/region.ts';
import {
  code,
  employment,
  hidden,
  oewsMoney,
  oewsUnitColumns,
  payColumns,
  ratio,
  text,
} from '../columns.ts';
import { partOf, payPeriod, reads, statePay } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

/**
 * Pay and jobs of a detailed occupation in every state, the District of Columbia and the
 * territories, or in one census region. A state that publishes nothing keeps its row.
 */
export const stateWages = ({
  soc,
  region,
}: {
  soc: string;
  region: CensusRegion | null;
}): Question => ({
  id: 'state-wages',
  parameters: { soc, region },
  within: region
    ? {
        question: stateWages({ soc, region: null }),
        rows: (rows) => rows.filter((row) => String(row.census_region).toLowerCase() === region),
      }
    : undefined,
  reads: [...reads('us_areas', 'us_oews_national'), partOf('us_oews_state', soc)],
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'State'),
    code('usps', 'Postal code'),
    hidden('area_kind'),
    text('census_region', 'Census region'),
    employment,
    ratio('jobs_per_1000', 'Jobs per 1,000', 'of 1,000 jobs in the area'),
    ratio('location_quotient', 'Location quotient', 'nation = 1'),
    ...payColumns({ ...oewsMoney, area: { column: 'area_code' } }, (statistic) =>
      statistic === 'p50' || statistic === 'mean' ? {} : { absence: { column: 'pay_absence' } },
    ),
    ...oewsUnitColumns,
    hidden('pay_absence'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    select
      s.area_code,
      s.name as area_name,
      s.usps,
      s.kind as area_kind,
      s.census_region,
      a.employment::integer as employment,
      a.jobs_per_1000::double as jobs_per_1000,
      a.location_quotient::double as location_quotient,${statePay},
      ${payPeriod} as pay_period,
      n.pay_basis,
      case when n.pay_basis = 'hourly_only' then 'not_collected' else 'suppressed' end as pay_absence,
      n.year::integer as year
    from us_oews_national n
    cross join us_areas s
    left join us_oews_state a
      on a.area_code = s.area_code and a.soc_code = n.soc_code and a.year = n.year
    where n.soc_code = ${soc}
      and n.year = (select max(year) from us_oews_national)
      and n.level = 'detailed'
      and s.kind in ('state', 'territory')${
        region ? sql` and lower(s.census_region) = ${region}` : empty
      }
    order by s.area_code`),
});
