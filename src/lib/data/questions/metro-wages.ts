import type { Question, Row } from '#lib/domain/question.ts';
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
  /** Also the areas that publish nothing of it. */
  readonly every?: boolean;
}

/** Which of all areas, in their order, a choice leaves. */
function chosenOf({ state, region, named, first }: MetroWages) {
  const text = named?.toLowerCase() ?? '';
  const among = (codes: Row[string] | undefined, code: string | null) =>
    code === null || String(codes).split('|').includes(code);
  return (rows: readonly Row[]): readonly Row[] =>
    rows
      .filter(({ usps }) => among(usps, state))
      .filter(({ census_regions: regions }) => among(regions, region))
      .filter(({ area_name: name }) => String(name).toLowerCase().includes(text))
      .slice(0, first ?? undefined);
}

/** Any choice lies within all areas of the occupation. */
function withinAll(asked: MetroWages): Question['within'] {
  const { soc, state, region, named, first, every } = asked;
  if (state === null && region === null && !named && !first) return undefined;
  return { question: metroWages({ soc, state: null, region: null, every }), rows: chosenOf(asked) };
}

/**
 * Pay and jobs of a detailed occupation in the metropolitan and nonmetropolitan areas that publish it, or
 * in every one. The annual mean is published for nonmetropolitan areas only; an occupation that no
 * metropolitan area publishes is not collected there.
 */
export const metroWages = ({
  soc,
  state,
  region,
  named = null,
  first = null,
  every = false,
}: MetroWages): Question => ({
  id: 'metro-wages',
  parameters: { soc, state, region, named, first, every },
  within: withinAll({ soc, state, region, named, first, every }),
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
    hidden('census_regions'),
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
      case when n.pay_basis = 'hourly_only' or (m.kind = 'metro' and not ${inMetros(soc)})
        then 'not_collected' else 'suppressed' end as pay_absence,
      case when n.pay_basis = 'hourly_only' or m.kind = 'metro' then 'not_collected'
        else 'suppressed' end as mean_absence,
      m.regions as census_regions,
      n.year::integer as year
    from us_oews_national n
    cross join (${localAreas}
    ) m
    ${every ? sql`left join` : sql`join`} us_oews_metro a
      on a.area_code = m.area_code and a.soc_code = n.soc_code and a.year = n.year
    where n.soc_code = ${soc}
      and n.level = 'detailed'
      and n.year = (select max(year) from us_oews_national)${
        state ? sql` and contains('|' || m.usps || '|', '|' || ${state} || '|')` : empty
      }${
        region ? sql` and contains('|' || m.regions || '|', '|' || ${region} || '|')` : empty
      }${named ? sql` and contains(lower(m.name), lower(${named}))` : empty}
    order by a.employment desc nulls last, m.area_code${
      first === null
        ? empty
        : sql`
    limit ${first}`
    }`),
});

// The census regions of the states that an area lies in, in small letters, as its states are written.
const localAreas = sql`
      select m.area_code, m.name, m.kind, m.usps,
        string_agg(distinct lower(s.census_region), '|' order by lower(s.census_region)) as regions
      from us_areas m
      left join us_areas s
        on s.kind = 'state' and contains('|' || m.usps || '|', '|' || s.usps || '|')
      where m.kind in ('metro', 'nonmetro')
      group by m.area_code, m.name, m.kind, m.usps`;

// Residual occupations (“All Other”) are published for nonmetropolitan areas alone.
const inMetros = (soc: string) => sql`exists (
          select 1 from us_oews_metro x where x.soc_code = ${soc} and length(x.area_code) = 5
        )`;
