import { outOfOrder, type Rule } from './rule.ts';

const lowAboveHigh = (table: string, low: string, high: string): Rule => ({
  table,
  says: `${low} is above ${high}`,
  broken: outOfOrder([low, high]),
  shows: [low, high],
});

const euroArea = `'EUZ'`;

export const moneyAndGuideRules: readonly Rule[] = [
  {
    table: 'money_exchange_rates_latest',
    says: 'the rate is of another day than the others',
    broken: 'date <> (select mode(date) from money_exchange_rates_latest)',
    shows: ['currency', 'date'],
  },
  {
    table: 'money_exchange_rates_latest',
    says: 'a US dollar is not one US dollar',
    broken: `currency = 'USD' and units_per_usd <> 1`,
    shows: ['units_per_usd'],
  },
  {
    table: 'money_big_mac',
    says: 'the country is not in international/countries.csv',
    broken: `iso3 <> ${euroArea} and iso3 not in (select iso3 from international_countries)`,
    shows: ['iso3'],
  },
  {
    table: 'us_cpi_u',
    says: 'a month is left out before it, which only October 2025 may be',
    broken: `record > 0 and month <> '2025-11' and strptime(month, '%Y-%m') <>
      (select strptime(b.month, '%Y-%m') + interval 1 month from us_cpi_u b where b.record = us_cpi_u.record - 1)`,
    shows: ['month'],
  },
  lowAboveHigh('guide_key_facts', 'value_low', 'value_high'),
  lowAboveHigh('guide_international_ranges', 'low_local', 'high_local'),
  lowAboveHigh('guide_international_ranges', 'low_usd', 'high_usd'),
  lowAboveHigh('guide_education_routes', 'cost_low_usd', 'cost_high_usd'),
  lowAboveHigh('guide_education_routes', 'duration_min_months', 'duration_max_months'),
  lowAboveHigh('guide_levels', 'years_min', 'years_max'),
];
