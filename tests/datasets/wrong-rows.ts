import { wrongWages } from './wrong-wages.ts';

/** How to break one row of the real datasets so that exactly one thing is wrong with it. */
export interface WrongRow {
  /** The rule it breaks, as `table: says`. */
  readonly rule: string;
  /** SQL that sets the cells. */
  readonly set: string;
  /** SQL for the rows it may be done to; the first is taken. */
  readonly where: string;
}

export const wrongRows: readonly WrongRow[] = [
  ...wrongWages,
  {
    rule: 'us_projections: the change is not the target less the base',
    set: 'employment_target_thousands = employment_target_thousands + 1',
    where: 'change_thousands > 0',
  },
  {
    rule: 'us_projections: the change in percent does not follow from the change',
    set: 'change_percent = change_percent + 0.7',
    where: 'employment_base_thousands > 20 and change_percent > 0',
  },
  {
    rule: 'us_projections: the median annual wage is no multiple of 10',
    set: 'median_annual_wage = median_annual_wage + 5',
    where: 'median_annual_wage is not null',
  },
  {
    rule: 'us_projections: the wage, its year and its top-code mark do not come together',
    set: 'wage_topcoded = null',
    where: 'median_annual_wage is not null',
  },
  {
    rule: 'us_projections: the code is not in the classification, which holds from 2021-31',
    set: `soc_code = '99-9999'`,
    where: `vintage = '2024-34'`,
  },
  {
    rule: 'us_occupations: the code to look pay up under has no pay in May 2025',
    set: `oews_code = '55-1011'`,
    where: 'oews_code is not null',
  },
  {
    rule: 'us_occupations: oews_2025 does not say what the national table says',
    set: 'oews_2025 = not oews_2025',
    where: 'true',
  },
  {
    rule: 'us_occupations: has no parent',
    set: 'parent_code = null',
    where: `level = 'detailed'`,
  },
  {
    rule: 'us_occupation_titles: the title stands twice under its code, ignoring case',
    set: `title = upper(first.title), soc_code = first.soc_code
          from (select title, soc_code from us_occupation_titles where record = 0) first`,
    where: 'us_occupation_titles.record > 0',
  },
  {
    rule: 'us_occupation_titles: the code to look pay up under is not that of the occupation',
    set: 'oews_code = null',
    where: 'oews_code is not null',
  },
  {
    rule: 'international_pay: the percentiles are out of order',
    set: 'p25 = p75 + 1',
    where: 'p75 is not null',
  },
  {
    rule: 'international_pay: low, median and high are out of order',
    set: 'low = high + 1',
    where: 'high is not null',
  },
  {
    rule: 'international_pay: there is no figure and no flag',
    set: 'mean = null, p10 = null, p25 = null, p50 = null, p75 = null, p90 = null, low = null, high = null',
    where: 'flag is null',
  },
  {
    rule: 'international_pay: there is a figure although it is flagged as suppressed',
    set: `flag = 'suppressed'`,
    where: 'mean is not null',
  },
  {
    rule: 'international_pay: country or currency is not that of its publication',
    set: `currency = 'ZAR'`,
    where: 'true',
  },
  {
    rule: 'international_pay: the pay period is not one of its publication',
    set: `pay_period = 'week'`,
    where: `publication_id = 'at_eurostat_ses'`,
  },
  {
    rule: 'international_pay: the mean of both sexes is not between that of women and that of men',
    set: 'mean = mean * 3',
    where: `sex = 'total' and publication_id = 'at_eurostat_ses'`,
  },
  {
    rule: 'international_publications: no row of pay comes from it',
    set: `publication_id = 'unused'`,
    where: 'true',
  },
  {
    rule: 'international_pay_singapore_industry: the percentiles of the basic wage are out of order',
    set: 'basic_p25 = basic_p75 + 1',
    where: 'true',
  },
  {
    rule: 'international_pay_singapore_industry: the percentiles of the gross wage are out of order',
    set: 'gross_p75 = gross_p50 - 1',
    where: 'true',
  },
  {
    rule: 'money_exchange_rates_latest: the rate is of another day than the others',
    set: 'date = date - interval 1 day',
    where: 'true',
  },
  {
    rule: 'money_exchange_rates_latest: a US dollar is not one US dollar',
    set: 'units_per_usd = 2',
    where: `currency = 'USD'`,
  },
  {
    rule: 'money_big_mac: the country is not in international/countries.csv',
    set: `iso3 = 'XXX'`,
    where: 'true',
  },
  {
    rule: 'us_cpi_u: a month is left out before it, which only October 2025 may be',
    set: `month = '1950-07'`,
    where: `month = '1950-06'`,
  },
  {
    rule: 'guide_key_facts: value_low is above value_high',
    set: 'value_low = value_high + 1',
    where: 'value_high is not null',
  },
  {
    rule: 'guide_international_ranges: low_local is above high_local',
    set: 'low_local = high_local + 1',
    where: 'true',
  },
  {
    rule: 'guide_international_ranges: low_usd is above high_usd',
    set: 'low_usd = high_usd + 1',
    where: 'high_usd is not null',
  },
  {
    rule: 'guide_education_routes: cost_low_usd is above cost_high_usd',
    set: 'cost_low_usd = cost_high_usd + 1',
    where: 'true',
  },
  {
    rule: 'guide_education_routes: duration_min_months is above duration_max_months',
    set: 'duration_min_months = 99',
    where: 'true',
  },
  {
    rule: 'guide_levels: years_min is above years_max',
    set: 'years_min = 99',
    where: 'years_max is not null',
  },
];
