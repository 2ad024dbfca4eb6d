import type { Question } from '#lib/domain/question.ts';
import { code, money, ratio, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';

const unit = { currency: 'USD', period: 'year' } as const;

/** The figures that the founding guide quotes; pay in its own columns, so that the lens applies. */
export const guideKeyFacts = (): Question => ({
  id: 'guide-key-facts',
  parameters: {},
  reads: reads('guide_key_facts'),
  columns: [
    code('fact', 'Fact'),
    money('pay_low', 'Pay, from', unit),
    money('pay_high', 'Pay, to', unit),
    ratio('value_low', 'Value, from'),
    ratio('value_high', 'Value, to'),
    text('unit', 'Unit'),
    text('claimed_source', 'Source as quoted'),
    text('claimed_period', 'Period as quoted'),
  ],
  statement: statementOf(sql`
    select
      fact,
      case when unit like 'USD%' then value_low end::double as pay_low,
      case when unit like 'USD%' then value_high end::double as pay_high,
      case when unit not like 'USD%' then value_low end::double as value_low,
      case when unit not like 'USD%' then value_high end::double as value_high,
      unit,
      claimed_source,
      claimed_period
    from guide_key_facts
    order by fact`),
});
