import type { Example } from './example.ts';

/** Examples on pay in other countries, on currencies and on prices. */
export const abroadAndMoney: readonly Example[] = [
  {
    id: 'women-and-men',
    title: 'Women’s and men’s pay',
    question:
      'How far is the mean pay of women below that of men among professionals, country by country, in the newest year?',
    note: 'Means of the Structure of Earnings Survey, as published, not adjusted for who does what.',
    tables: ['international_countries', 'international_pay'],
    sql: `with newest as (
  select *
  from international_pay
  where isco08 = '2' and region is null and publication_id like '%_eurostat_ses'
  qualify year = max(year) over (partition by publication_id)
)
select
  c.name as country,
  women.year,
  women.mean as women,
  men.mean as men,
  women.currency,
  women.pay_period,
  round(100 * (men.mean - women.mean) / men.mean, 1) as gap_percent
from newest women
join newest men on men.publication_id = women.publication_id and men.sex = 'male'
join international_countries c on c.iso2 = women.country_iso2
where women.sex = 'female' and women.mean is not null and men.mean is not null
order by gap_percent desc, c.iso2`,
  },
  {
    id: 'big-mac-currencies',
    title: 'Currencies by the Big Mac',
    question:
      'Which currencies are dear and which are cheap against the dollar, by the newest Big Mac prices?',
    tables: ['money_big_mac'],
    sql: `with newest as (
  select * from money_big_mac where date = (select max(date) from money_big_mac)
)
select
  iso3,
  currency,
  local_price,
  dollar_price,
  round(100 * (dollar_price / (select dollar_price from newest where iso3 = 'USA') - 1), 1)
    as against_dollar_percent
from newest
order by against_dollar_percent desc, iso3`,
  },
  {
    id: 'price-levels',
    title: 'Where a dollar goes furthest',
    question:
      'In which countries is the price level lowest: purchasing power parity over the mean exchange rate of the same year?',
    note: 'Countries whose currency has fewer than twelve monthly rates in that year are left out.',
    tables: ['international_countries', 'money_exchange_rates_monthly', 'money_ppp'],
    sql: `with rates as (
  select currency, left(month, 4)::integer as year, avg(units_per_usd) as units_per_usd
  from money_exchange_rates_monthly
  group by all
  having count(*) = 12
)
select
  c.name as country,
  p.year,
  c.currency,
  p.lcu_per_international_dollar,
  r.units_per_usd,
  round(100 * p.lcu_per_international_dollar / r.units_per_usd, 1) as price_level
from money_ppp p
join international_countries c on c.iso2 = p.iso2
join rates r on r.currency = c.currency and r.year = p.year
qualify p.year = max(p.year) over (partition by p.iso2)
order by price_level, c.iso2`,
  },
];
