import type { PayPeriod } from '#lib/domain/pay-period.ts';
import type { Question } from '#lib/domain/question.ts';
import { code, hidden, money, percent, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import { significant } from '../significant.ts';
import { sql, statementOf } from '../sql.ts';

interface PayAcrossStates {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
  /** The area code where the pay is earned. */
  readonly from: string;
}

/**
 * The pay that buys as much in every other state: amount × RPP(there) ÷ RPP(here), to three significant digits. Where the area of
 * the pay has no price parity there is no equivalent.
 */
export const payAcrossStates = ({ amount, currency, period, from }: PayAcrossStates): Question => ({
  id: 'pay-across-states',
  parameters: { amount, currency, period, from },
  reads: reads('us_areas', 'us_regional_price_parities'),
  columns: [
    code('area_code', 'Area code'),
    text('area_name', 'State'),
    code('usps', 'Postal code'),
    text('census_region', 'Census region'),
    money(
      'pay_equivalent',
      'Buys as much',
      { currency: { column: 'currency' }, period: { column: 'pay_period' } },
      { absence: 'not_collected', approximate: true },
    ),
    percent('difference_percent', 'Difference'),
    { name: 'price_level', label: 'Price level', kind: 'index', unit: 'US = 100' },
    year('price_year', 'Price level of'),
    hidden('currency'),
    hidden('pay_period'),
  ],
  statement: statementOf(sql`
    with parity as (
      select area_code, year, all_items
      from us_regional_price_parities
      where all_items is not null
        and year = (select max(year) from us_regional_price_parities where area_code = '99')
    )
    select
      a.area_code,
      a.name as area_name,
      a.usps,
      a.census_region,
      ${significant(sql`${amount}::double * there.all_items / here.all_items`)} as pay_equivalent,
      100 * (there.all_items / here.all_items - 1) as difference_percent,
      there.all_items::double as price_level,
      there.year::integer as price_year,
      ${currency}::varchar as currency,
      ${period}::varchar as pay_period
    from us_areas a
    left join parity there on there.area_code = a.area_code
    left join parity here on here.area_code = ${from}
    where a.kind = 'state'
    order by a.area_code`),
});
