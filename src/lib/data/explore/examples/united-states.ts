import type { Example } from './example.ts';

/** Examples on pay and work in the United States. */
export const unitedStates: readonly Example[] = [
  {
    id: 'nurses-after-prices',
    title: 'Where nurses’ pay buys most',
    question:
      'Which metropolitan areas pay registered nurses the highest median once local prices are taken into account?',
    note: 'Real pay is the annual median divided by the area’s regional price parity of the newest year; areas without one are left out.',
    tables: ['us_areas', 'us_oews_metro', 'us_regional_price_parities'],
    sql: `select
  a.name as metro,
  m.employment,
  m.annual_p50 as median,
  p.all_items as price_level,
  round(m.annual_p50 / p.all_items * 100) as real_median
from us_oews_metro m
join us_areas a on a.area_code = m.area_code
join us_regional_price_parities p on p.area_code = m.area_code
where m.soc_code = '29-1141'
  and a.kind = 'metro'
  and m.annual_p50 is not null
  and p.year = (select max(year) from us_regional_price_parities)
order by real_median desc, m.area_code
limit 50`,
  },
  {
    id: 'real-growth-since-2019',
    title: 'Medians that outgrew prices',
    question:
      'Which occupations’ national median pay grew most between May 2019 and May 2025 after inflation?',
    note: 'The Bureau does not make this survey as a time series: its method changed in 2021 and its classification in 2019 and 2021. Only codes that exist in both years are compared.',
    tables: ['us_cpi_u', 'us_oews_national'],
    sql: `with prices as (
  select
    max(index) filter (where month = '2025-05') / max(index) filter (where month = '2019-05') as rise
  from us_cpi_u
)
select
  now.soc_code,
  now.title,
  before.annual_p50 as median_2019,
  now.annual_p50 as median_2025,
  round(before.annual_p50 * rise) as median_2019_in_prices_of_2025,
  round(100 * (now.annual_p50 / (before.annual_p50 * rise) - 1), 1) as real_growth_percent
from us_oews_national now
join us_oews_national before on before.soc_code = now.soc_code and before.title = now.title
cross join prices
where now.year = 2025 and before.year = 2019
  and now.level = 'detailed'
  and now.employment >= 10000
order by real_growth_percent desc nulls last, now.soc_code
limit 50`,
  },
  {
    id: 'pay-spread-by-group',
    title: 'How far pay spreads',
    question: 'In which major groups of occupations does pay spread furthest, from P10 to P90?',
    tables: ['us_oews_national'],
    sql: `select
  soc_code,
  title,
  annual_p10,
  annual_p50,
  annual_p90,
  round(annual_p90 / annual_p10, 2) as p90_to_p10
from us_oews_national
where year = 2025 and level = 'major'
order by p90_to_p10 desc, soc_code`,
  },
  {
    id: 'state-specialities',
    title: 'What each state is known for',
    question:
      'Which occupation of at least 1,000 jobs is most concentrated in each state, by its location quotient?',
    tables: ['us_areas', 'us_occupations', 'us_oews_state'],
    sql: `select
  a.name as state,
  o.title as occupation,
  s.employment,
  s.location_quotient
from us_oews_state s
join us_areas a on a.area_code = s.area_code
join us_occupations o on o.soc_code = s.soc_code
where s.employment >= 1000 and o.level = 'detailed' and s.location_quotient is not null
qualify row_number() over (
  partition by s.area_code order by s.location_quotient desc, s.soc_code
) = 1
order by s.location_quotient desc, s.area_code`,
  },
  {
    id: 'good-pay-without-degree',
    title: 'Good pay without a degree',
    question:
      'Which occupations typically ask for no degree, pay more than the median of all jobs, and have the most openings?',
    note: 'The projections count the self-employed; openings are thousands a year, most of them to replace who leaves.',
    tables: ['us_projections'],
    sql: `with newest as (
  select * from us_projections where vintage = (select max(vintage) from us_projections)
)
select
  soc_code,
  title,
  median_annual_wage,
  annual_openings_thousands,
  change_percent,
  typical_education
from newest
where level = 'detailed'
  and typical_education in (
    'No formal educational credential',
    'High school diploma or equivalent',
    'Some college, no degree',
    'Postsecondary nondegree award'
  )
  and median_annual_wage > (select median_annual_wage from newest where soc_code = '00-0000')
order by annual_openings_thousands desc, soc_code
limit 50`,
  },
  {
    id: 'behind-the-top-code',
    title: 'What stood behind “≥ 239,200”',
    question:
      'Which occupations had a top-coded median in May 2024, and what was it when the Bureau stopped top-coding in May 2025?',
    tables: ['us_oews_national', 'us_oews_topcodes'],
    sql: `select
  before.soc_code,
  before.title,
  t.annual as floor_2024,
  now.annual_p50 as median_2025
from us_oews_national before
join us_oews_topcodes t on t.year = before.year
join us_oews_national now on now.soc_code = before.soc_code and now.year = 2025
where before.year = 2024
  and before.level = 'detailed'
  and before.annual_topcoded_from in ('p10', 'p25', 'p50')
order by median_2025 desc, before.soc_code`,
  },
  {
    id: 'managers-by-sector',
    title: 'Managers, sector by sector',
    question: 'Which sectors pay general and operations managers most, and how many work there?',
    tables: ['us_industries', 'us_oews_industry'],
    sql: `select
  i.title as sector,
  w.employment,
  w.annual_p10,
  w.annual_p50,
  w.annual_p90
from us_oews_industry w
join us_industries i on i.naics = w.naics
where w.soc_code = '11-1021' and i.level = 'sector'
order by w.annual_p50 desc nulls last, w.naics`,
  },
  {
    id: 'technologies-that-pay',
    title: 'Technologies and pay',
    question:
      'Among technologies in demand in at least ten occupations, where is the median of those occupations’ medians highest?',
    note: 'O*NET marks what job postings often name. That an occupation pays well does not mean the technology does.',
    tables: ['us_oews_national', 'us_technology_skills'],
    sql: `select
  t.technology,
  count(distinct t.soc_code) as occupations,
  quantile_cont(n.annual_p50, 0.5) as median_of_medians
from us_technology_skills t
join us_oews_national n on n.soc_code = t.soc_code and n.year = 2025
where t.in_demand and n.annual_p50 is not null
group by t.technology
having count(distinct t.soc_code) >= 10
order by median_of_medians desc, t.technology`,
  },
  {
    id: 'visa-wage-levels',
    title: 'From wage level I to IV',
    question:
      'In which areas is the distance from wage level I to level IV of software developers widest?',
    note: 'The levels cut one wage distribution for work visas; they are not pay by seniority. Areas that share another’s values are left out.',
    tables: ['us_areas', 'us_prevailing_wage_levels'],
    sql: `select
  a.name as area,
  l.level_1,
  l.level_4,
  round(l.level_4 - l.level_1, 2) as distance
from us_prevailing_wage_levels l
join us_areas a on a.area_code = l.area_code
where l.soc_code = '15-1252'
  and l.pay_unit = 'hour'
  and l.inferred_fallback is null
order by distance desc, l.area_code
limit 50`,
  },
];
