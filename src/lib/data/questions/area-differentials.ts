import { bandOf, type BandStep } from '#lib/domain/pay-band.ts';
import type { Column, Question, Row } from '#lib/domain/question.ts';
import type { CensusRegion } from '#lib/domain/region.ts';
import { basketTables, readsOfBasket, tableOf, type AreaScope, type Basket } from '../basket.ts';
import { code, hidden, percent, persons, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { empty, sql, statementOf, type Sql } from '../sql.ts';

export interface AreaDifferentials extends Basket {
  /** The states and territories, or the metropolitan and nonmetropolitan areas. */
  readonly scope: AreaScope;
  /** A census region that the area lies in, wholly or in part. */
  readonly region: CensusRegion | null;
  /** Text that the area's name or states contain, in any case. */
  readonly named?: string | null;
  /** Into steps of how many percent differentials are snapped; null: not at all. */
  readonly step: BandStep | null;
}

/** Where an area publishes less than this share of the basket, by weight, it has no differential. */
const leastCoverage = 0.5;

/** Areas are chosen, and differentials snapped, among those of all areas of the kind. */
function withinAll({ region, named, step, ...all }: AreaDifferentials): Question['within'] {
  if (region === null && !named && step === null) return undefined;
  const text = named?.toLowerCase() ?? '';
  const has = (row: Row, column: string): boolean =>
    String(row[column] ?? '')
      .toLowerCase()
      .includes(text);
  const snapped = (row: Row): Row => {
    if (step === null) return row;
    const { differential } = row;
    return { ...row, band: typeof differential === 'number' ? bandOf(differential, step) : null };
  };
  return {
    question: areaDifferentials({ ...all, region: null, step: null }),
    rows: (rows) =>
      rows
        .filter(
          ({ census_region: regions }) =>
            region === null || String(regions).toLowerCase().split('|').includes(region),
        )
        .filter((row) => has(row, 'area_name') || has(row, 'usps'))
        .map(snapped),
  };
}

const index = (name: string, label: string, more: Partial<Column> = {}): Column => ({
  name,
  label,
  kind: 'index',
  unit: 'base = 100',
  ...more,
});

/**
 * What the labour of a basket costs in each area against a base (base = 100): the weighted geometric
 * mean, over the occupations whose annual median both publish, of area median ÷ base median, to a
 * tenth; 100 × exp(Σ wᵢ ln(aᵢ ÷ bᵢ) ÷ Σ wᵢ), the weights being those of the basket over the occupations
 * that both publish. It is the Jevons index with weights: measured the other way round it gives the
 * reciprocal, which the arithmetic mean (Carli) does not; that has “a known, and potentially
 * substantial, upward bias” (Consumer Price Index Manual: Concepts and Methods, IMF and others, 2020,
 * chapter 8). Areas with less than half of the weight have none and say why.
 */
export const areaDifferentials = ({
  scope,
  region,
  named = null,
  step,
  ...basket
}: AreaDifferentials): Question => ({
  id: 'area-differentials',
  parameters: { ...basket, scope, region, named, step },
  within: withinAll({ ...basket, scope, region, named, step }),
  reads: [...reads('us_areas', 'us_regional_price_parities'), ...readsOfBasket(basket, scope)],
  columns: columnsOf(scope, step),
  statement: statementOf(sql`
    with${basketTables(basket)},
    parity as (
      select area_code, year, all_items
      from us_regional_price_parities
      where all_items is not null
        and year = (select max(year) from us_regional_price_parities where area_code = '99')
    ),
    total as (
      select
        sum(weight) as weight,
        (count(*) filter (where weight > 0))::integer as basket_occupations,
        (count(*) filter (where weight is null))::integer as unweighed_occupations,
        (select count(*) from wanted where pay_basis = 'hourly_only')::integer as hourly_occupations,
        (select count(*) from base)::integer as base_occupations,
        (select string_agg(title, ', ' order by title) from wanted) as titles,
        (select max(year) from wanted)::integer as year
      from basket
    ),
    relative as (
      select
        a.area_code,
        count(*)::integer as occupations,
        sum(b.weight) as weight,
        100 * exp(sum(b.weight * ln(a.annual_p50 / base.median)) / sum(b.weight)) as differential
      from ${tableOf(scope)} a
      join occupation o on o.soc_code = a.soc_code and o.year = a.year
      join basket b on b.soc_code = a.soc_code
      join base on base.soc_code = a.soc_code
      where a.annual_p50 is not null and b.weight > 0
      group by a.area_code
    ),
    measured as (
      select
        s.area_code,
        s.name,
        s.usps,
        s.kind,
        ${regionsOf(scope)} as regions,
        coalesce(r.occupations, 0) as occupations_used,
        coalesce(r.weight, 0) / t.weight as coverage,
        case when r.weight >= ${leastCoverage} * t.weight then round(r.differential, 1) end
          as differential,
        round(100 * there.all_items / here.all_items, 1) as price_level,
        there.year as price_year,
        t.basket_occupations,
        t.unweighed_occupations,
        t.hourly_occupations,
        t.base_occupations,
        t.year as pay_year${basket.occupations.length === 0 ? sql`, null::varchar as titles` : sql`, t.titles`}
      from us_areas s
      cross join total t
      left join relative r on r.area_code = s.area_code
      left join parity there on there.area_code = s.area_code
      left join parity here on here.area_code = ${basket.base}
      where s.kind in (${scope === 'state' ? sql`'state', 'territory'` : sql`'metro', 'nonmetro'`})${
        region
          ? sql`
        and contains('|' || lower(${regionsOf(scope)}) || '|', '|' || ${region} || '|')`
          : empty
      }${
        named
          ? sql`
        and (contains(lower(s.name), lower(${named})) or contains(lower(s.usps), lower(${named})))`
          : empty
      }
    )
    select
      area_code,
      name as area_name,
      usps,
      kind as area_kind,
      regions as census_region,
      differential,${
        step === null
          ? empty
          : sql`
      100 + ${step}::integer * round((differential - 100) / ${step}::integer) as band,`
      }
      round(100 * coverage, 1) as coverage_percent,
      occupations_used,
      basket_occupations,
      case
        when differential is not null then null
        when basket_occupations + unweighed_occupations + hourly_occupations = 0
          then 'no such occupation'
        when basket_occupations + unweighed_occupations = 0 then 'published by the hour only'
        when basket_occupations = 0 then 'no jobs are published to weigh by'
        when base_occupations = 0 then 'the base publishes none of the basket'
        when occupations_used = 0 then 'publishes none of the basket'
        else 'publishes less than half of the basket'
      end as why_none,
      price_level::double as price_level,
      case
        when differential is null or price_level is null then null
        when differential = price_level then 'as prices'
        else round(abs(differential - price_level), 1)::varchar
          || case when differential > price_level then ' above prices' else ' below prices' end
      end as beside_prices,
      price_year::integer as price_year,
      (select name from us_areas where area_code = ${basket.base}) as base_name,
      (select kind from us_areas where area_code = ${basket.base}) as base_kind,
      (select name from us_areas where area_code = ${basket.mix}) as mix_name,
      titles,
      unweighed_occupations,
      hourly_occupations,
      pay_year as year
    from measured
    order by area_code`),
});

const columnsOf = (scope: AreaScope, step: BandStep | null): readonly Column[] => [
  code('area_code', 'Area code'),
  text('area_name', scope === 'state' ? 'State' : 'Area'),
  scope === 'state' ? code('usps', 'Postal code') : hidden('usps'),
  scope === 'state' ? hidden('area_kind') : text('area_kind', 'Kind'),
  hidden('census_region'),
  index('differential', 'Differential'),
  ...(step === null ? [] : [index('band', `Band of ${step}`)]),
  percent('coverage_percent', 'Coverage', { unit: 'percent of weight' }),
  persons('occupations_used', 'Occupations used', { unit: '' }),
  persons('basket_occupations', 'Occupations in the basket', { unit: '' }),
  index('price_level', 'Price level', { absence: 'not_collected' }),
  text('beside_prices', 'Labour beside prices'),
  year('price_year', 'Price level of'),
  text('why_none', 'Why there is none'),
  hidden('base_name'),
  hidden('base_kind'),
  hidden('mix_name'),
  hidden('titles'),
  hidden('unweighed_occupations', 'count'),
  hidden('hourly_occupations', 'count'),
  hidden('year', 'year'),
];

/** The census regions that an area `s` lies in, with bars between them. */
const regionsOf = (scope: AreaScope): Sql =>
  scope === 'state'
    ? sql`s.census_region`
    : sql`(
          select string_agg(distinct state.census_region, '|' order by state.census_region)
          from us_areas state
          where state.kind = 'state' and contains('|' || s.usps || '|', '|' || state.usps || '|')
        )`;
