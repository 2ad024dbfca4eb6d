import { originalColumn } from '#lib/domain/payroll/payroll-table.ts';
import type { Column, Question } from '#lib/domain/question.ts';
import {
  code,
  hidden,
  money,
  oewsMoney,
  oewsUnitColumns,
  pay,
  percent,
  persons,
  ratio,
  text,
} from '../columns.ts';
import { standingOf, withBand } from '../pay-standing.ts';
import { originalColumnOf } from '../payroll/groups.ts';
import { marketYear, payrollMoney, targetWords } from '../payroll/measures.ts';
import {
  ratioPercentiles,
  standingParameters,
  standingReads,
  standingTables,
  type RatioPercentile,
  type Standing,
} from '../payroll/standing.ts';
import { empty, join, sql, statementOf, type Sql } from '../sql.ts';

/** By what people are ordered: as in the file, or those first who are farthest from the market. */
export const peopleOrders = ['line', 'pay', 'market_ratio', 'gap'] as const;

export type PeopleOrder = (typeof peopleOrders)[number];

/** What everybody on a payroll is asked for with. */
export type Everybody = Omit<PayrollPeople, 'order' | 'first' | 'lines'>;

export interface PayrollPeople extends Standing {
  /** Null: in none, which takes the least memory. */
  readonly order: PeopleOrder | null;
  /** The names of the columns of the reader's file, in order: they stand after ours. */
  readonly names: readonly string[];
  /** At most this many rows; without it all. */
  readonly first?: number | null;
  /** Only people whose line of the file is one of these, from the first to the last. */
  readonly lines?: readonly [from: number, to: number];
}

/**
 * Every person of a payroll against the market of their job and place, and against the reader's own range:
 * pay, market percentiles, market ratio, the band of percentiles that pay falls in, compa-ratio, range
 * penetration, and what is missing to the target; then the columns of the reader's file as they were.
 */
export function payrollPeople({
  order,
  names,
  first = null,
  lines,
  ...standing
}: PayrollPeople): Question {
  const originals = names.map((_, at) => originalColumnOf(originalColumn(at), names));
  return {
    id: 'payroll-people',
    parameters: {
      ...standingParameters(standing),
      order,
      first,
      ...(lines && { from: lines[0], to: lines[1] }),
    },
    reads: standingReads(standing),
    columns: [
      ...ourColumns(standing),
      ...originals.map(({ label }, at): Column => ({
        ...text(originalColumn(at), label),
        heading: label,
      })),
    ],
    statement: statementOf(sql`
    with${standingTables(standing)},
    standing as (${withBand(sql`
        select *, null::double as pay_low, null::double as pay_high, null::double as pay_mean
        from person`)}
    )
    select
      line,
      person_id,
      job_title,
      occupation,
      soc_code,
      job_match,
      job_score,
      location,
      area_name,
      place_match,
      market_place,
      fallback,
      why_none,
      grade,
      fte,
      round(pay, 2) as pay,
      pay_p10, pay_p25, pay_p50, pay_p75, pay_p90,
      pay_period,
      pay_basis,
      case when why_none is not null then 'no_match'
        when pay_period = 'hour' and market_place like '%state%' then 'not_collected'
        else 'suppressed' end as pay_absence,
      case when why_none is not null then 'no_match' else 'suppressed' end as p50_absence,
      round(market_ratio, 4) as market_ratio,
      case when why_none is not null then 'no market figure' else ${standingOf} end as standing,
      band_low,
      band_high,
      ${standing.bands ? ownRangeColumns : empty}
      round(gap, 2) as gap,
      round(cost, 2) as cost,
      corrected,
      concat_ws(', ', coalesce(job_title, 'no title'), coalesce(person_id, 'line ' || line)) as name,
      case when why_none is null then
        concat(occupation, ', ', coalesce(area_name, 'United States'), ' (', market_place, ')')
      end as market,
      ${join([...originals.map(({ of }) => of), sql`year`], ', ')}
    from standing${lines ? sql` where line between ${lines[0]} and ${lines[1]}` : empty}
    ${order === null ? empty : sql`order by ${orders[order]}line`}${first === null ? empty : sql` limit ${first}`}`),
  };
}

// To sort the rows of so many takes little memory.
const linesOfPart = 50_000;

/** Everybody by parts, in the order of the file: the engine can hold each of them, however many people there are. */
export const payrollPeopleInParts = (everybody: Everybody, lastLine: number): readonly Question[] =>
  Array.from({ length: Math.max(1, Math.ceil(lastLine / linesOfPart)) }, (_, at) =>
    payrollPeople({
      ...everybody,
      order: 'line',
      lines: [at * linesOfPart + 1, (at + 1) * linesOfPart],
    }),
  );

const orders: Readonly<Record<PeopleOrder, Sql>> = {
  line: empty,
  pay: sql`pay desc nulls last, `,
  market_ratio: sql`market_ratio nulls last, `,
  gap: sql`gap desc nulls last, `,
};

const ownRangeColumns = sql`round(compa_ratio, 4) as compa_ratio,
      round(penetration, 2) as penetration,
      case when pay < minimum then 'below range' when pay > maximum then 'above range'
        when pay between minimum and maximum then 'in range' else 'no range' end as range_position,
      minimum, midpoint, maximum,`;

// What a reader looks for stands first: a sheet of paper has no room for all.
const ourColumns = ({ target, ratioTo = 'p50', bands }: Standing): readonly Column[] => [
  text('job_title', 'Job title'),
  code('person_id', 'Person'),
  persons('line', 'Line', { unit: '' }),
  text('location', 'Location'),
  text('grade', 'Grade'),
  money('pay', 'Pay at full time', payrollMoney),
  marketPay('p50'),
  { ...ratio('market_ratio', `Market ratio, to ${ratioTo.toUpperCase()}`), digits: 2 },
  text('standing', 'In the market'),
  money('gap', `Missing to ${targetWords[target]}`, payrollMoney),
  money('cost', 'Missing, at their full-time equivalent', payrollMoney),
  ...(bands ? placeInRange : []),
  text('occupation', 'Occupation'),
  code('soc_code', 'SOC code'),
  text('job_match', 'Match of the title'),
  ratio('job_score', 'Likeness of the title', '0 to 1'),
  text('area_name', 'Place'),
  text('place_match', 'Match of the place'),
  text('market_place', 'Market'),
  text('fallback', 'Wider place than wanted'),
  text('why_none', 'Why there is no figure'),
  ratio('fte', 'Full-time equivalent'),
  ...ratioPercentiles.filter((statistic) => statistic !== 'p50').map(marketPay),
  ...oewsUnitColumns,
  hidden('pay_absence'),
  hidden('p50_absence'),
  persons('band_low', 'Percentile from', { unit: '' }),
  persons('band_high', 'Percentile to', { unit: '' }),
  ...(bands ? range : []),
  text('corrected', 'Corrected'),
  hidden('name'),
  hidden('market'),
  marketYear,
];

const marketPay = (statistic: RatioPercentile): Column =>
  pay(statistic, oewsMoney, {
    // Beside the pay of a person, a bare “Median” could be anybody's.
    label: statistic === 'p50' ? 'Market median' : `Market ${statistic.toUpperCase()}`,
    absence: { column: statistic === 'p50' ? 'p50_absence' : 'pay_absence' },
  });

const placeInRange: readonly Column[] = [
  { ...ratio('compa_ratio', 'Compa-ratio'), digits: 2 },
  percent('penetration', 'Range penetration'),
  text('range_position', 'In their range'),
];

const range: readonly Column[] = [
  money('minimum', 'Range minimum', payrollMoney),
  money('midpoint', 'Range midpoint', payrollMoney),
  money('maximum', 'Range maximum', payrollMoney),
];
