import type { Limit } from './limit.ts';

export const abroad: readonly Limit[] = [
  {
    id: 'definitions-differ',
    title: 'Countries define pay differently',
    tables: ['international_pay', 'international_publications'],
    text: 'Full-time or all employees, with or without bonuses, enterprises with ten or more employees, residents only: each publication says which. Publisher, year, population and measure stand beside every number, and comparisons are safest between ISCO major groups.',
  },
  {
    id: 'mean-or-median',
    title: 'Some countries publish a mean only',
    tables: ['international_pay'],
    text: 'Australia, Japan, Brazil and the Eurostat countries publish means; Germany, New Zealand, Mexico and the Canadian regions median and mean; Singapore P25, median and P75; Canada’s Job Bank a low, median and high. A mean usually lies above the median, so the two are never ranked together unmarked.',
  },
  {
    id: 'uk-suppression',
    title: 'United Kingdom: suppressed and rounded',
    tables: ['international_pay'],
    text: 'Cells with a coefficient of variation above 20 % are suppressed; for unit groups that is most of P90 and much of P10. Values of 2021 to 2024 are a twelfth of the annual figure, rounded: twelve times the value is right to about £6.',
  },
  {
    id: 'restored-units',
    title: 'Units that a copy had changed',
    tables: ['international_pay', 'international_publications'],
    text: 'Where a copy of the official table had been turned into months (UK 2021–2024, Spain, Canadian regions, Australia) the rounded monthly value is kept and said so. New Zealand, Brazil and Canada’s Job Bank could be restored exactly.',
  },
  {
    id: 'mexico-third-party',
    title: 'Mexico is computed by a third party',
    tables: ['international_pay', 'international_publications'],
    text: 'The figures were computed from official microdata by others than the publisher, and 2026 is its first quarter only.',
  },
  {
    id: 'eurostat-years',
    title: 'Eurostat: every four years, in euro',
    tables: ['international_pay'],
    text: 'The structure of earnings survey runs every four years, to 2022. 2006 is left out because the copy was wrong. Bulgaria 2014, ISCO major group 6, is an outlier in the source.',
  },
  {
    id: 'isco-links',
    title: 'Ties to ISCO-08 vary in quality',
    tables: [
      'international_pay',
      'international_crosswalks',
      'international_soc2018_isco08',
      'international_pay_singapore_industry',
    ],
    text: 'Slovenia, Switzerland, Eurostat and Brazil use ISCO codes. Germany has an official key, Spain one of four digits for figures of two. UK ties are the most frequent code of an index, and Canada’s are carried from NOC 2011 by equal titles, so groups renamed in 2021 have none. Singapore shares its digits with ISCO-08 and no concordance is held; codes whose titles show another meaning are left out. Australia, New Zealand, Japan, Mexico and the Canadian regions have no ties.',
  },
  {
    id: 'single-copy',
    title: 'One copy only',
    tables: [
      'us_oews_metro',
      'us_oews_industry',
      'international_pay',
      'international_pay_singapore_industry',
      'international_crosswalks',
    ],
    text: 'These figures could be compared with no second copy. They were checked for themselves: order of percentiles, rounding, totals, change from year to year.',
  },
];

export const moneyAndGuide: readonly Limit[] = [
  {
    id: 'rates-have-dates',
    title: 'Rates belong to a date',
    tables: ['money_exchange_rates_latest', 'money_exchange_rates_monthly'],
    text: 'The newest rates are those of one day; monthly averages end in June 2026. Pay of an earlier year is converted at the newest rate, not at the rate of its year. Venezuela is left out of the monthly averages.',
  },
  {
    id: 'ppp-scope',
    title: 'PPP is for GDP, and ends in 2024',
    tables: ['money_ppp'],
    text: 'The factors compare whole economies, not rents or the shopping of one household. Early values of countries that changed their currency are in present-day units.',
  },
  {
    id: 'big-mac-scope',
    title: 'One hamburger is not a basket',
    tables: ['money_big_mac'],
    text: 'The index compares a single product, in big cities mostly, and leaves out rent. Euro countries share one price.',
  },
  {
    id: 'guide-claims',
    title: 'The guide’s figures are claims',
    tables: [
      'guide_key_facts',
      'guide_levels',
      'guide_international_ranges',
      'guide_education_routes',
      'guide_crosscheck',
      'guide_related_careers',
      'guide_skills',
      'guide_specializations',
    ],
    text: 'They are shown as the guide states them. Where an official figure exists it stands beside them with the difference.',
  },
];
