import type { Column, MoneyUnit } from '#lib/domain/question.ts';
import { hidden, money, percent, persons, ratio } from '../columns.ts';
import type { PayTarget, RatioPercentile, Standing } from './standing.ts';
import { sql, type Sql } from '../sql.ts';

/** What the amounts of a payroll are counted in. */
export const payrollMoney: MoneyUnit = { currency: 'USD', period: 'year' };

/** What is worked out over any group of the rows of `person`. */
export const measures: Sql = sql`
        count(*)::integer as people,
        (count(*) filter (why_none is null))::integer as matched,
        round(sum(pay_paid), 2) as payroll,
        round(median(pay), 2) as pay_median,
        round(median(market_ratio), 4) as market_ratio,
        round(avg(compa_ratio), 4) as compa_ratio,
        (count(*) filter (pay_p25 is not null and pay_p75 is not null))::integer as placed,
        round(100.0 * (count(*) filter (pay_there < pay_p25 and pay_p75 is not null))
          / nullif(placed, 0), 2) as below_p25,
        round(100.0 * (count(*) filter (pay_there between pay_p25 and pay_p75))
          / nullif(placed, 0), 2) as within,
        round(100.0 * (count(*) filter (pay_there > pay_p75 and pay_p25 is not null))
          / nullif(placed, 0), 2) as above_p75,
        (count(*) filter (below_target and above_range is not true))::integer as below_target,
        round(sum(cost), 2) as cost,
        (count(*) filter (above_range))::integer as above_range,
        (count(*) filter (below_target and above_range))::integer as kept_out`;

/** A percentile of the market as a sentence names it. */
export const marketWords: Readonly<Record<RatioPercentile, string>> = {
  p10: 'the market’s 10th percentile',
  p25: 'the market’s 25th percentile',
  p50: 'the market median',
  p75: 'the market’s 75th percentile',
  p90: 'the market’s 90th percentile',
};

export const targetWords: Readonly<Record<PayTarget, string>> = {
  minimum: 'the minimum of the range',
  p25: marketWords.p25,
  p50: marketWords.p50,
};

/** The columns of `measures`. */
export function measureColumns(
  { target, ratioTo = 'p50' }: Pick<Standing, 'target' | 'ratioTo'>,
  more: Partial<Column> = {},
): readonly Column[] {
  const to = targetWords[target];
  const share = (name: string, label: string): Column =>
    percent(name, label, { unit: 'percent of people placed', ...more });
  return [
    persons('people', 'People', more),
    persons('matched', 'With a market figure', more),
    money('payroll', 'Payroll, as paid', payrollMoney, more),
    money('pay_median', 'Median pay', payrollMoney, more),
    {
      ...ratio('market_ratio', `Median market ratio, to ${ratioTo.toUpperCase()}`),
      digits: 2,
      ...more,
    },
    { ...ratio('compa_ratio', 'Mean compa-ratio'), digits: 2, ...more },
    persons('placed', 'With market P25 and P75', more),
    share('below_p25', 'Below market P25'),
    share('within', 'Market P25 to P75'),
    share('above_p75', 'Above market P75'),
    persons('below_target', `To be brought to ${to}`, more),
    money('cost', `Cost to bring them to ${to}`, payrollMoney, more),
    persons('above_range', 'Above their range', more),
    persons('kept_out', 'Below the target, but above their range', more),
  ];
}

/** The year of the market figures. */
export const marketYear = hidden('year', 'year');
