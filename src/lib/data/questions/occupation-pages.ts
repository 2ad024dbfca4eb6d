import type { Question } from '#lib/domain/question.ts';
import { code, employment, oewsUnitColumns, pay, percent, persons, text } from '../columns.ts';
import { nationalPay, newestProjections, payPeriod, reads } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

interface OccupationPages {
  /** `detailed` leaves the groups out. */
  readonly level?: 'detailed' | null;
  /** Text that the title contains, in any case. */
  readonly named?: string | null;
}

/** Every occupation and group with pay in the newest OEWS release: one page each. */
export const occupationPages = ({
  level = null,
  named = null,
}: OccupationPages = {}): Question => ({
  id: 'occupation-pages',
  parameters: { level, named },
  reads: reads('us_oews_national', 'us_occupations', 'us_projections'),
  columns: [
    code('soc_code', 'SOC code'),
    text('title', 'Occupation'),
    text('level', 'Level'),
    code('major_code', 'Major group'),
    text('major_title', 'Major group title'),
    employment,
    pay('p50'),
    percent('growth_percent', 'Projected growth'),
    persons('annual_openings', 'Openings a year'),
    text('typical_education', 'Typical entry education'),
    ...oewsUnitColumns,
  ],
  statement: statementOf(sql`
    with pay as (
      select n.soc_code, n.title, n.level, n.employment, n.pay_basis,${nationalPay},
        ${payPeriod} as pay_period
      from us_oews_national n
      where n.year = (select max(year) from us_oews_national)
    )
    select
      pay.soc_code,
      pay.title,
      pay.level,
      major.soc_code as major_code,
      major.title as major_title,
      pay.employment::integer as employment,
      pay.pay_p50,
      e.change_percent::double as growth_percent,
      round(e.annual_openings_thousands * 1000)::integer as annual_openings,
      e.typical_education,
      pay.pay_period,
      pay.pay_basis
    from pay
    left join us_occupations major
      on major.level = 'major' and left(major.soc_code, 2) = left(pay.soc_code, 2)
    left join us_projections e on e.soc_code = pay.soc_code and e.vintage = ${newestProjections}
    where true${level ? sql` and pay.level = ${level}` : empty}${
      named ? sql` and contains(lower(pay.title), lower(${named}))` : empty
    }
    order by pay.soc_code`),
});
