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
import { annualPay, partOf, payPeriod, reads } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

interface MetroWages {
  readonly soc: string;
  /** The postal code of a state that the area lies in, wholly or in part. */
  readonly state: string | null;
  /** A census region that the area lies in, wholly or in part. */
  readonly region: CensusRegion | null;
  /** Text that the area's name or states contain, in any case. */
  readonly named?: string | null;
  /** Only the areas with the most jobs, so many. */
  readonly first?: number | null;
}

/**
 * Pay and jobs of an occupation in the metropolitan and nonmetropolitan areas that publish it. The
 * annual mean is published for nonmetropolitan areas only.
 */
export const metroWages = ({
  soc,
  state,
  region,
  named = null,
  first = null,
}: MetroWages): Question => ({
  id: 'metro-wages',
  parameters: { soc, state, region, named, first },
  reads: [...reads('us_areas', 'us_oews_national'), partOf('us_oews_metro', soc)],
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'Area'),
    text('area_kind', 'Kind'),
    code('usps', 'States'),
    employment,
    ratio('location_quotient', 'Location quotient', 'nation = 1'),
    ...payColumns({ ...oewsMoney, area: { column: 'area_code' } }, (statistic) => ({
      absence: { column: statistic === 'mean' ? 'mean_absence' : 'pay_absence' },
    })),
    ...oewsUnitColumns,
    hidden('pay_absence'),
    hidden('mean_absence'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    select
      m.area_code,
      m.name as area_name,
      m.kind as area_kind,
      m.usps,
      a.employment::integer as employment,
      a.location_quotient::double as location_quotient,${annualPay},
      ${payPeriod} as pay_period,
      n.pay_basis,
      case when n.pay_basis = 'hourly_only' then 'not_collected' else 'suppressed' end as pay_absence,
      case when n.pay_basis = 'hourly_only' or m.kind = 'metro' then 'not_collected'
        else 'suppressed' end as mean_absence,
      n.year::integer as year
    from us_oews_national n
    join us_oews_metro a on a.soc_code = n.soc_code and a.year = n.year
    join us_areas m on m.area_code = a.area_code
    where n.soc_code = ${soc}
      and n.year = (select max(year) from us_oews_national)${
        state ? sql` and contains('|' || m.usps || '|', '|' || ${state} || '|')` : empty
      }${
        region
          ? sql`
      and exists (
        select 1 from us_areas s
        where s.kind = 'state' and lower(s.census_region) = ${region}
          and contains('|' || m.usps || '|', '|' || s.usps || '|')
      )`
          : empty
      }${named ? sql` and contains(lower(m.name), lower(${named}))` : empty}
    order by a.employment desc nulls last, m.area_code${
      first === null
        ? empty
        : sql`
    limit ${first}`
    }`),
});
