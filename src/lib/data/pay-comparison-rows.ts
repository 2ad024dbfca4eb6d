import { isCountry, type Compared } from './compared.ts';
import { describedRows, rowsAbroad, rowsAtHome } from './pay-by-country-rows.ts';
import { payAbroad } from './pay-abroad.ts';
import { shortPublisher } from './publisher-name.ts';
import { join, sql, type Sql } from './sql.ts';

/** The US areas that a comparison reads: the nation always, which costs nothing. */
export const areasRead = ({ places }: Compared): readonly string[] => [
  ...new Set(['99', ...places.filter((place) => !isCountry(place))]),
];

/** The rows of `payComparison`: every occupation in every place, whether pay is published or not. */
export function payComparisonRows(of: Compared): Sql {
  const countries = of.places.some(isCountry) ? everyCountry : noCountry;
  const published = of.occupations.map((soc) => payOfOccupation(soc, of));
  return sql`
    with asked_occupations (soc_code, nth_occupation) as (values ${placed(of.occupations)}),
    asked_places (place_code, nth_place) as (values ${placed(of.places)}),
    cells as (
      select
        o.soc_code,
        n.title as occupation,
        o.nth_occupation,
        p.place_code,
        case when a.kind = 'nation' then 'United States' else coalesce(a.name, c.name) end as place,
        p.nth_place,
        coalesce(c.iso2, 'US') as country_iso2,
        c.currency as own_currency,
        c.unmatched
      from asked_occupations o
      join us_oews_national n on n.soc_code = o.soc_code
        and n.year = (select max(year) from us_oews_national)
      cross join asked_places p
      left join us_areas a on a.area_code = p.place_code
      left join (${countries}
      ) c on c.iso2 = p.place_code
      where coalesce(a.area_code, c.iso2) is not null
    ),
    published as (${join(published, '\n      union all by name')}
    )
    select
      cells.soc_code,
      cells.occupation,
      cells.place_code,
      cells.place,
      cells.soc_code || '.' || cells.place_code as cell,
      cells.country_iso2,
      published.* exclude (
        soc_code, place, region, country_iso2, at_home, chosen, partial, tail_absence, quartile_absence,
        p50_absence, mean_absence, range_absence, measure, match, currency, pay_period
      ),
      ${join(['tail', 'quartile', 'p50', 'mean', 'range'].map(absence), ',\n      ')},
      coalesce(measure, 'nothing published') as measure,
      coalesce(match, unmatched) as match,
      coalesce(published.currency, own_currency) as currency,
      coalesce(pay_period, 'year') as pay_period,
      ${caption} as caption,
      case when cells.country_iso2 <> 'US' then ${caption} end as caption_abroad
    from cells
    left join published on published.soc_code = cells.soc_code
      and coalesce(published.area_code, published.country_iso2) = cells.place_code
    order by nth_occupation, nth_place`;
}

const placed = (codes: readonly string[]): Sql =>
  join(codes.map((code, at) => sql`(${code}, ${at})`));

const everyCountry: Sql = sql`
        select iso2, name, currency,
          case when iso2 in (select country_iso2 from international_pay)
            then 'no published group is known to hold it'
            else 'no pay of this country is published here' end as unmatched
        from international_countries`;

const noCountry: Sql = sql`
        select null::varchar as iso2, null::varchar as name, null::varchar as currency,
          null::varchar as unmatched
        where false`;

// What must stand beside every row, on a line or two under its bar.
const caption: Sql = sql`concat_ws(' · ',
        ${shortPublisher(sql`publisher`)} || ' ' || published.year,
        coalesce(measure, unmatched),
        case when cells.country_iso2 <> 'US' then match end,
        case when gross_or_net <> 'gross' then 'net or gross' end,
        case flag when 'low_reliability' then 'low reliability' when 'suppressed' then null
          else flag end)`;

const absences: Readonly<Record<string, Sql>> = {
  tail: sql`tail_absence`,
  quartile: sql`quartile_absence`,
  p50: sql`p50_absence`,
  mean: sql`mean_absence`,
  range: sql`range_absence`,
};

function absence(of: string): Sql {
  const column = absences[of]!;
  return sql`coalesce(${column}, 'not_collected') as ${column}`;
}

// Without another country none of their tables is read, and the matching is not asked for, which costs
// most of the time.
function payOfOccupation(soc: string, of: Compared): Sql {
  const countries = of.places.filter(isCountry);
  const abroad =
    countries.length === 0
      ? nothingAbroad
      : sql`
      with abroad as (
        select *, false as chosen from (${payAbroad(soc)}
        )
      ),
      found as (${rowsAbroad(sql` and c.iso2 in (${join(countries)})`)}
      )
      select * from found`;
  return sql`
      select ${soc} as soc_code, described.*
      from (
        with rows_at_home as (${rowsAtHome(soc, areasRead(of))}
        ),
        rows_abroad as (${abroad}
        )${describedRows}
      ) described`;
}

const nothingAbroad: Sql = sql`
      select null::varchar as isco08, null::varchar as isco_title, null::integer as depth,
        null::integer as other_groups, null::boolean as partial, null::double as pay_low,
        null::double as pay_high
      where false`;
