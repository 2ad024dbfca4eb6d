import type { Column, Question } from '#lib/domain/question.ts';
import { code, hidden, ratio, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { priceLevels } from '../price-levels.ts';
import { sql, statementOf } from '../sql.ts';

const index = (name: string, label: string, unit: string): Column => ({
  name,
  label,
  kind: 'index',
  unit,
});

interface PriceLevelHistory {
  /** ISO 3166-1 alpha-2, as is `base`. */
  readonly country: string;
  readonly base: string;
}

/**
 * How dear a country was beside a base, year by year, as far as both have a purchasing power parity
 * (PPP) and a full year of monthly market rates.
 *
 * Price level (base = 100) = 100 × (PPP ÷ market rate) of the country ÷ (PPP ÷ market rate) of the base:
 * World Bank, International Comparison Program. Real exchange rate = e · P* ÷ P, where e is the
 * country's money for one unit of the base's and P* and P are the price levels of base and country
 * (Krugman, Obstfeld and Melitz, International Economics), P* ÷ P taken from the parities; as an index
 * with the first year = 100. It rises where the country's money comes to buy less of the base's goods.
 *
 * Both factors of a year are in the country's present money (see `annualExchangeRates`).
 */
export const priceLevelHistory = ({ country, base }: PriceLevelHistory): Question => ({
  id: 'price-level-history',
  parameters: { country, base },
  reads: reads('international_countries', 'money_exchange_rates_monthly', 'money_ppp'),
  columns: [
    year('year', 'Year'),
    index('price_level', 'Price level', 'base = 100'),
    index('real_exchange_rate', 'Real exchange rate', 'first year = 100'),
    ratio('units_per_usd', 'Market rate, mean of twelve months', 'own money per US dollar'),
    code('rate_currency', 'Market rate of'),
    ratio('ppp', 'Purchasing power parity', 'own money per international dollar'),
    ratio('base_units_per_usd', 'Market rate of the base', 'its money per US dollar'),
    ratio('base_ppp', 'Parity of the base', 'its money per international dollar'),
    hidden('country'),
    hidden('base_country'),
    hidden('currency'),
  ],
  statement: statementOf(sql`
    with levels as (${priceLevels}
    ),
    beside as (
      select l.*, b.units_per_usd as base_units_per_usd, b.ppp as base_ppp,
        100 * l.price_level / b.price_level as relative_level
      from levels l
      join levels b on b.iso2 = ${base} and b.year = l.year
      where l.iso2 = ${country}
    )
    select
      s.year::integer as year,
      round(s.relative_level, 1)::double as price_level,
      round(100 * first_value(s.relative_level) over (order by s.year) / s.relative_level, 1)::double
        as real_exchange_rate,
      s.units_per_usd::double as units_per_usd,
      s.rate_currency,
      s.ppp::double as ppp,
      s.base_units_per_usd::double as base_units_per_usd,
      s.base_ppp::double as base_ppp,
      c.name as country,
      d.name as base_country,
      c.currency
    from beside s
    join international_countries c on c.iso2 = ${country}
    join international_countries d on d.iso2 = ${base}
    order by s.year`),
});
