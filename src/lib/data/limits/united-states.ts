import type { Limit } from './limit.ts';

const oews = ['us_oews_national', 'us_oews_state', 'us_oews_metro', 'us_oews_industry'];

export const unitedStates: readonly Limit[] = [
  {
    id: 'not-a-time-series',
    title: 'OEWS is not a time series',
    tables: ['us_oews_national'],
    text: 'Each May figure pools three years of survey answers, so neighbouring years share most of them. Methods changed in 2021. Codes follow SOC 2010 to 2018, a mixture in 2019 and 2020, and SOC 2018 from 2021. Read a difference between two years as a hint, not as a measurement.',
  },
  {
    id: 'latest-year-only',
    title: 'States, metros and industries: May 2025 only',
    tables: ['us_oews_state', 'us_oews_metro', 'us_oews_industry'],
    text: 'The delineations of areas changed in 2023 and older area tables are not held here, so there is no history below the nation.',
  },
  {
    id: 'medians-only-2015-2016',
    title: 'May 2015 and May 2016: medians only',
    tables: ['us_oews_national'],
    text: 'For these two years only the annual median of detailed occupations is held.',
  },
  {
    id: 'top-coding-ended',
    title: 'Top-coding ended in May 2025',
    tables: ['us_oews_national', 'us_oews_topcodes'],
    text: 'Until May 2024 high percentiles are printed as a threshold only: $208,000 up to 2021, $239,200 from 2022. In May 2025 no cell is marked and values reach $742,310, although the legend of the workbook still names the threshold. A P90 that first appears in 2025 is not a rise.',
  },
  {
    id: 'employees-only',
    title: 'Employees only',
    tables: oews,
    text: 'The self-employed, owners of unincorporated firms, unpaid family workers, household workers and most of agriculture are outside the survey.',
  },
  {
    id: 'combined-codes',
    title: 'Combined occupations',
    tables: ['us_occupations', 'us_occupation_titles', ...oews],
    text: 'Twelve lines of OEWS stand for several SOC occupations. A title is searched at six digits and its pay looked up under the combined line.',
  },
  {
    id: 'territories',
    title: 'Guam, Puerto Rico, the Virgin Islands',
    tables: ['us_oews_state'],
    text: 'Territories carry annual wages and employment, but no jobs per 1,000, no location quotient and no hourly columns.',
  },
  {
    id: 'metro-columns',
    title: 'Metropolitan areas: annual percentiles only',
    tables: ['us_oews_metro'],
    text: 'Metropolitan rows have no hourly wages and no mean; only nonmetropolitan areas have a mean. 57 detailed occupations, nearly all of them “All Other”, are missing from metropolitan areas. Hourly pay is annual pay divided by 2,080 and labelled so, except where the publisher gives annual pay only.',
  },
  {
    id: 'wage-levels-not-seniority',
    title: 'Wage levels are not pay by seniority',
    tables: ['us_prevailing_wage_levels'],
    text: 'They are four cuts of one wage distribution for the wage year July 2025 to June 2026, based on OEWS of May 2024. 5,902 pairs of occupation and area, mostly physicians and dentists, have none. 45-3031 has four equal levels.',
  },
  {
    id: 'wage-level-fallback-inferred',
    title: 'Wider areas are inferred',
    tables: ['us_prevailing_wage_levels'],
    text: 'The source does not say where an area carries the levels of a wider one. “State”, “multistate” and “national” are inferred here from the same four values standing in several areas.',
  },
  {
    id: 'projections-scope',
    title: 'Projections count jobs, with the self-employed',
    tables: ['us_projections'],
    text: 'They are not comparable with OEWS employment. Codes before 2021–31 are the projections’ own. The vintages 2023–33 and 2025–35 are not held. The wage beside 2022–32 is that of May 2023.',
  },
  {
    id: 'price-parity-coverage',
    title: 'Regional price parities: where and when',
    tables: ['us_regional_price_parities'],
    text: 'States run from 2008 to 2024. Metropolitan areas have all items for 2024 and all five components for 2023; thirteen areas of 2023 without a present-day code are left out. Nonmetropolitan areas and territories have none.',
  },
  {
    id: 'cpi-gap',
    title: 'No CPI for October 2025',
    tables: ['us_cpi_u'],
    text: 'The index of that month was never published. It is left empty.',
  },
  {
    id: 'onet-releases',
    title: 'O*NET parts are of different releases',
    tables: ['us_occupation_titles', 'us_technology_skills', 'us_related_occupations'],
    text: 'Alternate titles and technology are of release 30.0 (inferred from dates), reported titles of 30.2, related occupations of 27.0. Codes were cut to six digits and duplicates removed.',
  },
];
