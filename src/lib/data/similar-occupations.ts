import type { Column } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import { hidden, money, percent, text } from './columns.ts';
import { payThere } from './occupations-in-area.ts';
import { payColumnOf } from './pay-column-of.ts';
import { sql, type Sql } from './sql.ts';

/** How near an occupation is, and how much more than the one it is compared with it pays. */
export const similarColumns: readonly Column[] = [
  text('tier', 'How near'),
  money('pay_difference', 'Pay difference', payThere),
  percent('pay_difference_percent', 'Pay difference, percent'),
  hidden('likeness', 'count'),
];

/** The same in a `select` from `beside`. */
export const similarNames: Sql = sql`
      tier,
      pay_difference,
      pay_difference_percent,
      likeness,`;

/**
 * Three subqueries on `explored`: O*NET's related occupations of one, by the codes that pay stands
 * under; then these and the occupation itself, `beside` its pay. A difference is that of the statistic,
 * where both are paid by the same period.
 */
export const similarOccupations = (near: string, statistic: Statistic): Sql => sql`
    related as (
      select t.oews_code as soc_code, min(r.rank)::integer as likeness, arg_min(r.tier, r.rank) as tier
      from us_related_occupations r
      join us_occupations f on f.soc_code = r.soc_code
      join us_occupations t on t.soc_code = r.related_soc_code
      where f.oews_code = ${near} and t.oews_code <> ${near}
      group by t.oews_code
      union all
      select ${near}, 0, 'itself'
    ),
    own as (
      select pay_period as own_period, ${payColumnOf[statistic]} as own_pay
      from pay where soc_code = ${near}
    ),
    beside as (
      select
        explored.*,
        related.likeness,
        case related.tier when 'itself' then 'the occupation itself'
          when 'primary_short' then 'most alike' when 'primary_long' then 'alike'
          else 'somewhat alike' end as tier,
        case when pay_period = own_period and related.likeness > 0
          then ${payColumnOf[statistic]} - own_pay end as pay_difference,
        case when pay_period = own_period and related.likeness > 0
          then 100 * (${payColumnOf[statistic]} / own_pay - 1) end as pay_difference_percent
      from explored
      join related on related.soc_code = explored.soc_code
      left join own on true
    )`;
