import type { Question } from '#lib/domain/question.ts';
import {
  code,
  employment,
  hidden,
  oewsMoney,
  oewsUnitColumns,
  payColumns,
  percent,
  text,
} from '../columns.ts';
import type { IndustryLevel } from '../industry-level.ts';
import { annualPay, partOf, payPeriod, reads } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

/** Pay and jobs of a detailed occupation by industry, nationwide; most jobs first. */
export const industryWages = ({
  soc,
  level = null,
}: {
  soc: string;
  level?: IndustryLevel | null;
}): Question => ({
  id: 'industry-wages',
  parameters: { soc, level },
  reads: [...reads('us_industries', 'us_oews_national'), partOf('us_oews_industry', soc)],
  columns: [
    code('naics', 'NAICS code'),
    text('industry', 'Industry'),
    text('industry_level', 'Level'),
    code('sector', 'Sector'),
    employment,
    percent('employment_share', 'Share of the occupation', { absence: 'suppressed' }),
    ...payColumns(oewsMoney, () => ({ absence: { column: 'pay_absence' } })),
    ...oewsUnitColumns,
    hidden('pay_absence'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    select
      i.naics,
      i.title as industry,
      i.level as industry_level,
      i.sector,
      a.employment::integer as employment,
      100.0 * a.employment / n.employment as employment_share,${annualPay},
      ${payPeriod} as pay_period,
      n.pay_basis,
      case when n.pay_basis = 'hourly_only' then 'not_collected' else 'suppressed' end as pay_absence,
      n.year::integer as year
    from us_oews_national n
    join us_oews_industry a on a.soc_code = n.soc_code and a.year = n.year
    join us_industries i on i.naics = a.naics
    where n.soc_code = ${soc}
      and n.year = (select max(year) from us_oews_national)${
        level ? sql` and i.level = ${level}` : empty
      }
    order by a.employment desc nulls last, length(i.naics), i.naics`),
});
