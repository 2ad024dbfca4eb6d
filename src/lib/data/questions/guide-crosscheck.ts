import type { Question } from '#lib/domain/question.ts';
import { code, hidden, money, percent, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const unit = { currency: { column: 'currency' }, period: 'year' } as const;

/**
 * What the founding guide says beside what the publisher says, with the difference of the guide from
 * the publisher in percent where both are single numbers. Pay per year also stands in money columns.
 */
export const guideCrosscheck = (): Question => ({
  id: 'guide-crosscheck',
  parameters: {},
  reads: reads('guide_crosscheck'),
  columns: [
    code('fact', 'Fact'),
    text('guide_value', 'The guide says'),
    text('official_value', 'The publisher says'),
    text('unit', 'Unit'),
    percent('difference_percent', 'Difference'),
    text('official_source', 'Source'),
    code('verdict', 'Verdict'),
    money('guide_pay_low', 'Guide’s pay, from', unit),
    money('guide_pay_high', 'Guide’s pay, to', unit),
    money('official_pay', 'Official pay', unit),
    hidden('currency'),
  ],
  statement: statementOf(sql`
    with claims as (
      select *,
        unit like '___ per year' as is_pay,
        try_cast(guide_value as double) as guide_number,
        try_cast(official_value as double) as official_number
      from guide_crosscheck
    )
    select
      fact,
      guide_value,
      official_value,
      unit,
      100 * (guide_number / official_number - 1) as difference_percent,
      official_source,
      verdict,
      case when is_pay then try_cast(split_part(guide_value, '-', 1) as double) end as guide_pay_low,
      case when is_pay and guide_number is null
        then try_cast(split_part(guide_value, '-', 2) as double) end as guide_pay_high,
      case when is_pay then official_number end as official_pay,
      case when is_pay then left(unit, 3) else 'USD' end as currency
    from claims
    order by fact`),
});
