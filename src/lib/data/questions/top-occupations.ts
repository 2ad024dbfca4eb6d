import type { MoneyUnit, Question } from '#lib/domain/question.ts';
import { code, hidden, money, pay, publishedTitle, text, year } from '../columns.ts';
import { finestGroups } from '../finest-groups.ts';
import { reads } from '../oews.ts';
import {
  absenceColumns,
  absenceOf,
  absences,
  publicationColumns,
  publicationOf,
  titleAndFlag,
  unitAbroad,
} from '../published-statistics.ts';
import { empty, sql, statementOf } from '../sql.ts';
import { usCounterpart } from '../us-counterpart.ts';

const usUnit: MoneyUnit = {
  currency: 'USD',
  period: { column: 'us_pay_period' },
  basis: { column: 'us_pay_basis' },
};

const count = (name: string, label: string) => ({ name, label, kind: 'count' }) as const;

interface TopOccupations {
  readonly country: string;
  /** Only so many of the best paid; left out: all. */
  readonly first?: number | null;
}

/**
 * The best-paid groups at the finest level that a country publishes, by the median where it has medians,
 * else by the mean, each with its rank; beside it, where the group is or is linked to an ISCO-08 unit
 * group, the US occupation with the most jobs among those linked to that group, its median and its rank
 * among US occupations. `us_others` more US occupations share the link.
 */
export const topOccupations = ({ country, first = null }: TopOccupations): Question => ({
  id: 'top-occupations',
  parameters: { country, first },
  reads: reads(
    'international_countries',
    'international_crosswalks',
    'international_isco08',
    'international_pay',
    'international_publications',
    'international_soc2018_isco08',
    'us_occupations',
    'us_oews_national',
  ),
  columns: [
    publishedTitle('Occupation as published'),
    code('occupation_code', 'Code as published'),
    count('pay_rank', 'Rank'),
    count('ranked', 'Of so many'),
    pay('p50', unitAbroad, absenceOf('p50')),
    pay('mean', unitAbroad, absenceOf('mean')),
    text('us_title', 'US occupation with the most jobs'),
    code('us_soc_code', 'SOC code'),
    count('us_others', 'Other US occupations linked'),
    money('us_pay_p50', 'US median', usUnit, { absence: { column: 'us_absence' } }),
    count('us_pay_rank', 'US rank'),
    count('us_ranked', 'Of so many in the US'),
    text('linked_by', 'Link'),
    code('isco08', 'ISCO-08 unit group'),
    text('isco_title', 'ISCO-08 group title'),
    text('flag', 'Flag'),
    year('year', 'Year'),
    ...publicationColumns,
    hidden('country'),
    hidden('country_iso2'),
    hidden('currency'),
    hidden('pay_period'),
    hidden('us_pay_period'),
    hidden('us_pay_basis'),
    hidden('us_absence'),
    hidden('title_and_flag'),
    ...absenceColumns,
  ],
  statement: statementOf(sql`
    with finest as (${finestGroups(country)}
    ),
    us as (${usCounterpart}
    ),
    why as (${absences}
    )
    select
      coalesce(a.occupation_title_en, a.occupation_title) as occupation_title,
      a.occupation_code,
      a.pay_rank::integer as pay_rank,
      a.ranked::integer as ranked,
      a.p50::double as pay_p50,
      a.mean::double as pay_mean,
      us.title as us_title,
      us.soc_code as us_soc_code,
      us.others::integer as us_others,
      us.pay_p50 as us_pay_p50,
      us.pay_rank::integer as us_pay_rank,
      case when us.pay_rank is not null then us.ranked end::integer as us_ranked,
      case
        when a.unit_isco is null then 'no link to an ISCO-08 unit group'
        when length(a.isco08) = 4 then 'its code is the ISCO-08 unit group'
        when a.partial then 'national crosswalk, in part'
        else 'national crosswalk'
      end as linked_by,
      a.unit_isco as isco08,
      i.title as isco_title,
      a.flag,
      a.year::integer as year,
      ${publicationOf},
      c.name as country,
      a.country_iso2,
      a.currency,
      a.pay_period,
      coalesce(us.pay_period, 'year') as us_pay_period,
      us.pay_basis as us_pay_basis,
      case when us.soc_code is not null then 'suppressed' end as us_absence,
      ${titleAndFlag(sql`coalesce(a.occupation_title_en, a.occupation_title)`)} as title_and_flag,
      why.tail_absence,
      why.quartile_absence,
      why.p50_absence,
      why.mean_absence
    from finest a
    join why on why.publication_id = a.publication_id and why.year = a.year
    join international_countries c on c.iso2 = a.country_iso2
    left join us on us.isco08 = a.unit_isco
    left join international_isco08 i on i.code = a.unit_isco
    where a.pay is not null
    order by a.pay_rank, a.occupation_code
    ${first === null ? empty : sql`limit ${first}`}`),
});
