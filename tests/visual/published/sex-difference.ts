import { rowsIn } from './rows-in.ts';

/** United Kingdom, ASHE Table 3.7a of 2025 (provisional): men's and women's median annual pay. */
export const britishPayBySex = rowsIn(
  'occupation_code,group_and_flag,gap_percent,pay_men,pay_women',
  `
9,Elementary occupations,51.6,25536,12358
5,Skilled trades occupations,31.2,35595,24477
7,Sales and customer service occupations,30.6,22705,15753
2,Professional occupations,20.6,50820,40364
`,
  { statistic: 'median', year: 2025, currency: 'GBP', pay_period: 'year', country_iso2: 'GB' },
);
