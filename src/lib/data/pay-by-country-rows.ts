import type { WorldRegion } from '#lib/domain/region.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import { nearestOrChosen } from './chosen-abroad.ts';
import type { Likeness } from './likeness.ts';
import { payOfGroup } from './pay-abroad-columns.ts';
import { captionOf, matchOf, measureOf } from './pay-by-country-words.ts';
import { payColumnOf } from './pay-column-of.ts';
import { payInAreas } from './pay-in-areas.ts';
import { empty, join, sql, type Sql } from './sql.ts';
import { inWorldRegion, worldRegion } from './world-region.ts';

/** Which occupation, where, and what of it may stand side by side. */
export interface PayByCountry {
  readonly soc: string;
  /** US states, metropolitan and nonmetropolitan areas beside the nation. */
  readonly areas?: readonly string[];
  readonly region?: WorldRegion | null;
  /** ISO 3166-1 alpha-2; none for all of them. */
  readonly countries?: readonly string[];
  /** Groups that the reader prefers to the nearest one, such as `GB.1231`. */
  readonly choices?: readonly string[];
  readonly like?: Likeness;
  /** What `like: 'measure'` asks for. */
  readonly statistic?: Statistic;
}

/** The same with what was left out, the nation first among its areas, each of these once. */
export const wholly = ({
  soc,
  areas = [],
  region = null,
  countries = [],
  choices = [],
  like = 'all',
  statistic = 'p50',
}: PayByCountry): Required<PayByCountry> => {
  const asked = [...new Set(['99', ...areas])];
  return { soc, areas: asked, region, countries, choices, like, statistic };
};

/** The rows of `payByCountry`, as a statement or a subquery. */
export function payByCountryRows(of: PayByCountry): Sql {
  const { soc, areas, region, countries, choices, like, statistic } = wholly(of);
  const named = countries.length === 0 ? empty : sql` and c.iso2 in (${join(countries)})`;
  const filter = sql`${inWorldRegion(region)}${named}`;
  return sql`
    with abroad as (${nearestOrChosen(soc, choices)}
    ),
    unlinked as (
      select string_agg(c.iso2 || ' ' || ${worldRegion} || ' ' || c.name, '; ' order by c.name) as unlinked
      from international_countries c
      where c.iso2 in (select country_iso2 from international_publications)
        and c.iso2 not in (select country_iso2 from abroad)${filter}
        and exists (select 1 from us_occupations where oews_code = ${soc} and level = 'detailed')
    ),
    rows_at_home as (${rowsAtHome(soc, areas)}
    ),
    rows_abroad as (${rowsAbroad(filter)}
    ),
    described as (${describedRows}
    )
    select * exclude (at_home, chosen, partial, employment, employment_rse, wage_rse),
      ${captionOf} as caption
    from described
    cross join unlinked
    where ${likeness(like, statistic)}${
      region === null || region === 'americas' ? empty : sql` and country_iso2 <> 'US'`
    }
    order by at_home nulls last, place`;
}

/** A subquery: the rows of `rows_at_home` and `rows_abroad`, with measure and match in words. */
export const describedRows: Sql = sql`
      select *, ${measureOf} as measure, ${matchOf} as match
      from (select * from rows_at_home union all by name select * from rows_abroad)`;

/** A subquery: the United States, by areas; `at_home` is the place in the order asked. */
export const rowsAtHome = (soc: string, areas: readonly string[]): Sql => sql`
      select
        place as at_home,
        'US' as country_iso2,
        case when area_kind = 'nation' then 'United States' else area_name end as place,
        'americas' as region,
        year,
        pay_p10, pay_p25, pay_p50, pay_p75, pay_p90, pay_mean,
        pay_absence as tail_absence,
        pay_absence as quartile_absence,
        p50_absence,
        mean_absence,
        'not_collected' as range_absence,
        employment,
        employment_rse,
        wage_rse,
        false as chosen,
        occupation_code,
        occupation_title,
        'the SOC code itself' as linked_by,
        'gross' as gross_or_net,
        'Employees, full-time and part-time; the self-employed are not counted' as population,
        'U.S. Bureau of Labor Statistics' as publisher,
        case when pay_absence = 'suppressed' and coalesce(pay_p50, pay_mean, pay_p10, pay_p90) is null
          then 'suppressed' end as flag,
        'USD' as currency,
        pay_period,
        pay_basis,
        'us_oews_' || case area_kind when 'nation' then 'national' when 'metro' then 'metro'
          when 'nonmetro' then 'metro' else 'state' end as publication_id,
        area_code,
        area_kind
      from (${payInAreas(soc, areas)}
      )`;

/** A subquery: the other countries `c` that meet a condition, from the subquery `abroad`. */
export const rowsAbroad = (filter: Sql): Sql => sql`
      select
        c.iso2 as country_iso2,
        c.name as place,
        ${worldRegion} as region,
        a.year::integer as year,${payOfGroup},
        a.chosen,
        a.partial,
        a.depth::integer as depth,
        a.occupation_code,
        a.occupation_title,
        a.isco08,
        a.isco_title,
        coalesce(a.linked_by, 'no link is known') as linked_by,
        a.other_groups::integer as other_groups,
        b.gross_or_net,
        b.population,
        b.publisher,
        a.flag,
        a.currency,
        a.pay_period,
        a.publication_id
      from abroad a
      join international_publications b on b.publication_id = a.publication_id
      join international_countries c on c.iso2 = a.country_iso2
      where true${filter}`;

const likeness = (like: Likeness, statistic: Statistic): Sql => {
  if (like === 'group') return sql`(depth = 4 or country_iso2 = 'US')`;
  return like === 'measure'
    ? sql`${payColumnOf[statistic]} is not null and gross_or_net = 'gross'`
    : sql`true`;
};
