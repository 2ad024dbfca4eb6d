import type { Question } from '#lib/domain/question.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import { code, hidden, money, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';
import { inWorldRegion, worldRegion } from '../world-region.ts';

const local = {
  currency: { column: 'currency' },
  period: 'year',
  country: { column: 'country_iso2' },
} as const;
const inDollars = { currency: 'USD', period: 'year' } as const;

/**
 * The pay ranges that the founding guide quotes for eight countries, in their own currency, beside
 * its own dollar figures. The regions are those of `worldRegion`; the guide's labels (North America,
 * Latin America, …) stand beside them.
 */
export const guidePayAbroad = ({ region }: { region: WorldRegion | null }): Question => ({
  id: 'guide-pay-abroad',
  parameters: { region },
  reads: reads('guide_international_ranges', 'international_countries'),
  columns: [
    text('country', 'Country'),
    code('country_iso2', 'Country code'),
    text('guide_region', 'Region'),
    hidden('region'),
    code('currency', 'Currency'),
    money('pay_low', 'Pay, low end', local),
    money('pay_high', 'Pay, high end', local),
    money('guide_usd_low', 'Low end, as the guide converts', inDollars),
    money('guide_usd_high', 'High end, as the guide converts', inDollars),
  ],
  statement: statementOf(sql`
    select
      c.name as country,
      g.country_iso2,
      g.world_region as guide_region,
      ${worldRegion} as region,
      g.currency,
      g.low_local::double as pay_low,
      g.high_local::double as pay_high,
      g.low_usd::double as guide_usd_low,
      g.high_usd::double as guide_usd_high
    from guide_international_ranges g
    join international_countries c on c.iso2 = g.country_iso2
    where true${inWorldRegion(region)}
    order by c.name`),
});
