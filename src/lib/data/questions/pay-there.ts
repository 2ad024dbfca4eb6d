import type { Column, Question } from '#lib/domain/question.ts';
import type { AmountThere } from '../amounts-there.ts';
import { code, hidden, money, text, year } from '../columns.ts';
import { absenceAbroadColumns, payAbroadColumns } from '../pay-abroad-columns.ts';
import { payByCountryRows, type PayByCountry } from '../pay-by-country-rows.ts';
import { standingOf, withBand } from '../pay-standing.ts';
import { unitAbroad } from '../published-statistics.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';
import { payByCountry } from './pay-by-country.ts';

interface PayThere {
  /** The rows that the pay is set beside. */
  readonly of: PayByCountry;
  /** The reader's pay in each of them, from `amountsThere`. */
  readonly amounts: readonly AmountThere[];
}

/**
 * Where a pay would stand in each place of `payByCountry`, highest band first: `pay_there` in the
 * currency and period that the place publishes, beside the figures as published. No lens restates these
 * amounts; the lens has already been used, to work out `pay_there`. Percentiles give a band of them, the
 * median alone a side; a mean, or a low and a high, only the words of `standing`. A place without an
 * amount has no row.
 */
export function payThere({ of, amounts }: PayThere): Question {
  const market = payByCountry(of);
  return {
    id: 'pay-there',
    parameters: {
      ...market.parameters,
      amounts: amounts.map(({ code: place, amount }) => `${place} ${amount}`),
    },
    reads: market.reads,
    columns: [
      text('place', 'Place'),
      money(
        'pay_there',
        'Your pay there',
        { ...unitAbroad, kept: 'through_lens' },
        { approximate: true },
      ),
      text('standing', 'Where it stands'),
      percentile('band_low', 'Percentile band from'),
      percentile('band_high', 'Percentile band to'),
      ...payAbroadColumns({ ...unitAbroad, kept: 'as_published' }),
      text('measure', 'Measure'),
      text('match', 'Match'),
      year('year', 'Year'),
      text('gross_or_net', 'Gross or net'),
      text('publisher', 'Publisher'),
      text('flag', 'Flag'),
      code('country_iso2', 'Country code'),
      code('region', 'World region'),
      hidden('currency'),
      hidden('pay_period'),
      hidden('caption'),
      hidden('area_code'),
      hidden('area_kind'),
      ...absenceAbroadColumns,
    ],
    statement: statementOf(sql`
    with amounts (code, pay_there) as (${valuesOf(amounts)}
    ),
    market as (${payByCountryRows(of)}
    ),
    placed as (${withBand(sql`
          select market.*, amounts.pay_there
          from market
          join amounts on amounts.code = coalesce(market.area_code, market.country_iso2)`)}
    )
    select
      place, pay_there, ${standingOf} as standing, band_low, band_high,
      pay_p10, pay_p25, pay_p50, pay_p75, pay_p90, pay_mean, pay_low, pay_high,
      measure, match, year, gross_or_net, publisher, flag, country_iso2, region,
      currency, pay_period, caption, area_code, area_kind,
      tail_absence, quartile_absence, p50_absence, mean_absence, range_absence
    from placed
    order by coalesce(band_low, band_high) is null, coalesce(band_low, 0) desc,
      coalesce(band_high, 100) desc, place, area_code`),
  };
}

const percentile = (name: string, label: string): Column => ({
  name,
  label,
  kind: 'count',
  unit: 'percentile',
});

function valuesOf(amounts: readonly AmountThere[]): Sql {
  if (amounts.length === 0)
    return sql`
      select null::varchar, null::double where false`;
  const rows = amounts.map(({ code: of, amount }) => sql`(${of}::varchar, ${amount}::double)`);
  return sql`
      values ${join(rows)}`;
}
