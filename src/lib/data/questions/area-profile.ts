import type { Question } from '#lib/domain/question.ts';
import { code, hidden, persons, text, year } from '../columns.ts';
import { publishedInArea, readsInArea } from '../occupations-in-area.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const count = (name: string, label: string) => ({ name, label, kind: 'count' }) as const;

/**
 * One US area: what it publishes, and how dear it is. Employment is the sum over the occupations that
 * publish it; those that do not are counted, because their jobs are missing from the sum. The price
 * level is the newest regional price parity, ranked (1 = dearest) among the areas of its kind that have
 * one; territories and nonmetropolitan areas have none.
 */
export const areaProfile = ({ area }: { area: string }): Question => ({
  id: 'area-profile',
  parameters: { area },
  reads: [...readsInArea(area), ...reads('us_regional_price_parities')],
  columns: [
    text('area_name', 'Area'),
    code('area_code', 'Area code'),
    text('area_kind', 'Kind'),
    code('usps', 'States'),
    text('census_region', 'Census region'),
    text('census_division', 'Census division'),
    count('occupations', 'Occupations published'),
    count('occupations_with_pay', 'Of these with a median'),
    persons('employment', 'Employment in published occupations'),
    count('occupations_without_employment', 'Occupations without employment'),
    { name: 'price_level', label: 'Price level, all items', kind: 'index', unit: 'US = 100' },
    year('price_year', 'Year of the price level'),
    count('price_rank', 'Rank by price level'),
    count('price_ranked', 'Of so many'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    with published as (${publishedInArea(area)}
    ),
    sums as (
      select
        count(*) as occupations,
        count(pay_p50) as occupations_with_pay,
        sum(employment) as employment,
        count(*) - count(employment) as occupations_without_employment
      from published
    ),
    newest as (
      select r.area_code, p.kind, max(r.year) as price_year, arg_max(r.all_items, r.year) as price_level
      from us_regional_price_parities r
      join us_areas p on p.area_code = r.area_code
      where r.all_items is not null
      group by r.area_code, p.kind
    ),
    prices as (
      select *,
        rank() over (partition by kind order by price_level desc) as price_rank,
        count(*) over (partition by kind) as price_ranked
      from newest
    )
    select
      p.name as area_name,
      p.area_code,
      p.kind as area_kind,
      p.usps,
      p.census_region,
      p.census_division,
      s.occupations::integer as occupations,
      s.occupations_with_pay::integer as occupations_with_pay,
      s.employment::integer as employment,
      s.occupations_without_employment::integer as occupations_without_employment,
      c.price_level::double as price_level,
      c.price_year::integer as price_year,
      c.price_rank::integer as price_rank,
      c.price_ranked::integer as price_ranked,
      (select max(year) from us_oews_national)::integer as year
    from us_areas p
    cross join sums s
    left join prices c on c.area_code = p.area_code
    where p.area_code = ${area}`),
});
