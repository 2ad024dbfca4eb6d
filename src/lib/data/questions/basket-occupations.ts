import type { Question } from '#lib/domain/question.ts';
import { basketTables, readsOfBasket, type Basket } from '../basket.ts';
import { code, hidden, percent, persons, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

/**
 * The occupations of a basket, the weightiest first: their share of its weight, their median in the
 * base, in how many states and territories a median is published, and why one is left out.
 */
export const basketOccupations = ({
  first = null,
  ...basket
}: Basket & {
  /** Only the weightiest, so many. */
  readonly first?: number | null;
}): Question => ({
  id: 'basket-occupations',
  parameters: { ...basket, first },
  reads: [...reads('us_areas'), ...readsOfBasket(basket, 'state')],
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    percent('weight_percent', 'Weight', { unit: 'percent of the basket' }),
    persons('states', 'States that publish it', { unit: 'states and territories' }),
    text('left_out', 'Why it is left out'),
    hidden('mix_name'),
    hidden('base_name'),
    hidden('base_kind'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    with${basketTables(basket)},
    states as (
      select a.soc_code, count(*)::integer as areas
      from us_oews_state a
      join occupation o on o.soc_code = a.soc_code and o.year = a.year
      where a.annual_p50 is not null
      group by a.soc_code
    )
    select
      w.soc_code,
      w.title,
      (100 * b.weight / (select sum(weight) from basket))::double as weight_percent,
      coalesce(s.areas, 0) as states,
      case
        when b.soc_code is null then 'published by the hour only'
        when b.weight is null then 'its jobs are not published'
        when base.median is null then 'the base publishes no median'
      end as left_out,
      (select name from us_areas where area_code = ${basket.mix}) as mix_name,
      (select name from us_areas where area_code = ${basket.base}) as base_name,
      (select kind from us_areas where area_code = ${basket.base}) as base_kind,
      w.year::integer as year
    from wanted w
    left join basket b on b.soc_code = w.soc_code
    left join base on base.soc_code = w.soc_code
    left join states s on s.soc_code = w.soc_code
    order by b.weight desc nulls last, w.soc_code${
      first === null
        ? empty
        : sql`
    limit ${first}`
    }`),
});
