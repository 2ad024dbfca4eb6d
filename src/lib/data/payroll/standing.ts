import type { Read } from '#lib/domain/question.ts';
import {
  basisParameters,
  hoursPerYear,
  marketOfPerson,
  marketReads,
  marketTables,
  ownReads,
  type MarketBasis,
} from './market.ts';
import { sql, type Sql } from '../sql.ts';

/** To where pay is to be brought: the minimum of the reader's own range, or a market percentile. */
export const payTargets = ['minimum', 'p25', 'p50'] as const;

export type PayTarget = (typeof payTargets)[number];

/** Market percentiles that a market ratio can be taken to. */
export const ratioPercentiles = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

export type RatioPercentile = (typeof ratioPercentiles)[number];

/** What every question about the standing of people is asked with. */
export interface Standing extends MarketBasis {
  /** Counts the payrolls, matches and ranges that the desk has held: answers about others are not taken for it. */
  readonly desk: number;
  readonly target: PayTarget;
  /** Of which percentile the market ratio is; default the median. */
  readonly ratioTo?: RatioPercentile;
  /** Whether the table `payroll_bands` is there. */
  readonly bands: boolean;
}

export const standingParameters = ({
  desk,
  target,
  ratioTo = 'p50',
  bands,
  ...basis
}: Standing) => ({
  desk,
  target,
  ratioTo,
  bands,
  ...basisParameters(basis),
});

export const standingReads = ({ bands }: Pick<Standing, 'bands'>): readonly Read[] => [
  ...marketReads,
  ...(bands ? ownReads('payroll_bands') : []),
];

const targetPay: Readonly<Record<PayTarget, Sql>> = {
  minimum: sql`minimum`,
  p25: sql`pay_p25 * units_per_year`,
  p50: sql`pay_p50 * units_per_year`,
};

const ratioBase: Readonly<Record<RatioPercentile, Sql>> = {
  p10: sql`pay_p10`,
  p25: sql`pay_p25`,
  p50: sql`pay_p50`,
  p75: sql`pay_p75`,
  p90: sql`pay_p90`,
};

const ownRange = (bands: boolean): Sql =>
  bands
    ? sql`b.minimum, b.midpoint, b.maximum`
    : sql`null::double as minimum, null::double as midpoint, null::double as maximum`;

/**
 * Tables for a `with`, those of `marketTables` among them. `person` has one row for each person, with all
 * columns of the payroll and the market of their job and place, and
 * `pay_there`, pay in the period of the market; `market_ratio` = pay ÷ market percentile;
 * `compa_ratio` = pay ÷ midpoint; `penetration` = 100 × (pay − minimum) ÷ (maximum − minimum), not defined
 * where they are equal; `above_range`; `target_pay`, US dollars a year at full time; `below_target`, and
 * `gap` = target − pay for those below it who are not above their range, `cost` = gap × full-time
 * equivalent; both 0 for all others, and null where there is no target.
 */
export const standingTables = ({ target, ratioTo = 'p50', bands, ...basis }: Standing): Sql => sql`
    ${marketTables(basis)},
    joined as (
      select p.*, m.* exclude (job, place, people),
        ${ownRange(bands)},
        case when m.pay_period = 'hour' then ${hoursPerYear} else 1 end as units_per_year
      from payroll p
      left join ${marketOfPerson}${
        bands
          ? sql`
      left join payroll_bands b on b.grade = p.grade`
          : sql``
      }
    ),
    targeted as (
      select *,
        pay / units_per_year as pay_there,
        pay / units_per_year / nullif(${ratioBase[ratioTo]}, 0) as market_ratio,
        pay / nullif(midpoint, 0) as compa_ratio,
        100 * (pay - minimum) / nullif(maximum - minimum, 0) as penetration,
        pay > maximum as above_range,
        ${targetPay[target]} as target_pay
      from joined
    ),
    person as (
      select *,
        pay < target_pay as below_target,
        case when pay < target_pay and above_range is not true then target_pay - pay
          when target_pay is not null and pay is not null then 0 end as gap,
        gap * coalesce(fte, 1) as cost
      from targeted
    )`;
