import type { Rule } from './rule.ts';

export const occupationRules: readonly Rule[] = [
  {
    table: 'us_occupations',
    says: 'the code to look pay up under has no pay in May 2025',
    broken: `oews_code is not null and oews_code not in
      (select soc_code from us_oews_national where year = 2025)`,
    shows: ['soc_code', 'oews_code'],
  },
  {
    table: 'us_occupations',
    says: 'oews_2025 does not say what the national table says',
    broken: `oews_2025 <> (soc_code in (select soc_code from us_oews_national where year = 2025))`,
    shows: ['soc_code', 'oews_2025'],
  },
  {
    table: 'us_occupations',
    says: 'has no parent',
    broken: `parent_code is null and level <> 'total'`,
    shows: ['soc_code', 'level'],
  },
  {
    table: 'us_occupation_titles',
    says: 'the title stands twice under its code, ignoring case',
    broken: `record in (select record from (
      select record, row_number() over (partition by soc_code, lower(title) order by record) as nth
      from us_occupation_titles) where nth > 1)`,
    shows: ['soc_code', 'title'],
  },
  {
    table: 'us_occupation_titles',
    says: 'the code to look pay up under is not that of the occupation',
    broken: `oews_code is distinct from
      (select o.oews_code from us_occupations o where o.soc_code = us_occupation_titles.soc_code)`,
    shows: ['soc_code', 'title', 'oews_code'],
  },
];
