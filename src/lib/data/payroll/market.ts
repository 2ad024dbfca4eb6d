import { payrollPeriodsPerYear } from '#lib/domain/payroll/column-mapping.ts';
import type { Read } from '#lib/domain/question.ts';
import { reads } from '../oews.ts';
import { join, sql, type Sql } from '../sql.ts';

/** How much each source of a market figure counts; those that publish nothing are left out of the sum. */
export interface MarketWeights {
  /** The metropolitan or nonmetropolitan area; where the place is a state, that state. */
  readonly area: number;
  readonly state: number;
  readonly nation: number;
}

/** The finest place that publishes the occupation, alone. */
export const finestPlace: MarketWeights = { area: 1, state: 0, nation: 0 };

/** What every market figure of a payroll rests on, beside the publisher. */
export interface MarketBasis {
  /** What published pay is multiplied by to bring it to the effective date; 1: as published. */
  readonly ageing: number;
  readonly weights: MarketWeights;
}

/** A job and a place, by their positions in the lists of distinct ones. */
export interface JobAtPlace {
  readonly job: number;
  readonly place: number;
}

/** The tables of the reader's own that a market needs. */
export const ownReads = (...tables: readonly string[]): readonly Read[] =>
  tables.map((table) => ({ table, own: true }));

export const marketReads: readonly Read[] = [
  ...ownReads('payroll', 'payroll_jobs', 'payroll_places'),
  ...reads('us_areas', 'us_oews_national', 'us_oews_state', 'us_oews_metro'),
];

/** What two questions have to agree in to be about the same market. */
export const basisParameters = ({ ageing, weights }: MarketBasis) => ({
  ageing,
  weights: [weights.area, weights.state, weights.nation].join(' '),
});

/** The area that a place `l` of a payroll is matched to, for a `join`. */
export const areaOfPlace = sql`us_areas a
        on a.area_code = case l.area_code when 'US' then '99' else l.area_code end`;

/** For a `join` of `market`, that of the job and place of each person `p`. */
export const marketOfPerson = sql`market m on m.job = p.job and m.place = p.place`;

/**
 * The median over people of the median of their market, US dollars a year. Occupations for which the
 * Bureau refuses to state annual pay are left out of it.
 */
export const annualMarketMedian = sql`round(
          quantile_cont(m.pay_p50, 0.5) filter (where m.pay_period = 'year'), 2)`;

/** Hours of a full-time year: pay is set against an hour's where the Bureau publishes nothing else. */
export const hoursPerYear = sql`${payrollPeriodsPerYear.hour}::double`;

const percentiles = [sql`p10`, sql`p25`, sql`p50`, sql`p75`, sql`p90`] as const;

const each = (write: (percentile: Sql) => Sql): Sql => join(percentiles.map(write), ',\n        ');

/**
 * Tables for a `with`. `sourced` has one row for each job at each place of the payroll, with what each source
 * publishes of it and how much it counts: those that count and publish anything, by the weights; where there
 * are none, the finest that does. A place that is matched to nothing is set against its state, where that is
 * known, and else against nothing: it may be abroad. With `only`, it has the row of that job at that place
 * alone, whether anybody has it there or not. Throws for an ageing factor or a weight that is none.
 */
export function sourcedTables({ ageing, weights }: MarketBasis, only?: JobAtPlace): Sql {
  refuseUnlike(ageing, weights);
  return sql`
    basis as (
      select ${ageing}::double as ageing, ${weights.area}::double as area_counts,
        ${weights.state}::double as state_counts, ${weights.nation}::double as nation_counts,
        (select max(year) from us_oews_national) as newest
    ),
    wanted as (
      select p.job, p.place, p.people, j.title as job_title, j.soc_code, j.match as job_match,
        j.score as job_score, l.location, l.match as place_match, l.area_code, a.name as area_name,
        a.kind as area_kind,
        case when a.kind in ('metro', 'nonmetro') then a.area_code end as local_code,
        case when a.kind in ('state', 'territory') then a.area_code
          when a.kind is distinct from 'nation' then l.state_code end as state_code
      from (${only ? oneOf(only) : all}) p
      left join payroll_jobs j on j.job = p.job
      left join payroll_places l on l.place = p.place
      left join ${areaOfPlace}
    ),
    published as (
      select w.*,
        n.title as occupation,
        case when n.pay_basis = 'hourly_only' then 'hour' else 'year' end as pay_period,
        n.pay_basis,
        state.name as state_name,
        ${each((p) => sql`m.annual_${p}::double as area_${p}`)},
        ${each((p) => statePay(p))},
        ${each(
          (p) => sql`case when w.area_kind is null and w.state_code is null then null
          when n.pay_basis = 'hourly_only' then n.hourly_${p} else n.annual_${p} end::double as nation_${p}`,
        )}
      from wanted w
      cross join basis
      left join us_oews_national n on n.soc_code = w.soc_code and n.year = basis.newest
      left join us_oews_metro m
        on m.area_code = w.local_code and m.soc_code = w.soc_code and m.year = basis.newest
      left join us_oews_state s
        on s.area_code = w.state_code and s.soc_code = w.soc_code and s.year = basis.newest
      left join us_areas state on state.area_code = w.state_code
    ),
    there as (
      select p.*, basis.*,
        ${coalesced(sql`area`)} is not null as area_there,
        ${coalesced(sql`state`)} is not null as state_there,
        ${coalesced(sql`nation`)} is not null as nation_there,
        case when p.local_code is null then area_counts else 0 end + state_counts as state_wanted
      from published p
      cross join basis
    ),
    weighed as (
      select *,
        (area_there and area_counts > 0) or (state_there and state_wanted > 0)
          or (nation_there and nation_counts > 0) as counted
      from there
    ),
    sourced as (
      select *,
        case when not area_there then 0 when counted then area_counts else 1 end as area_weight,
        case when not state_there then 0 when counted then state_wanted
          when area_there then 0 else 1 end as state_weight,
        case when not nation_there then 0 when counted then nation_counts
          when area_there or state_there then 0 else 1 end as nation_weight
      from weighed
    )`;
}

/**
 * `sourcedTables`, and `market` with the same rows: `pay_p10` … `pay_p90`, aged, US dollars by the year, or by
 * the hour where the Bureau refuses to state annual pay (`pay_period`); `market_place`, the kinds of the
 * sources used; `fallback`, whether a source that was wanted publishes nothing; `why_none`, where there is no
 * figure. Of several sources it is the blend Σ wᵢxᵢ ÷ Σ wᵢ over those that publish the percentile.
 */
export const marketTables = (basis: MarketBasis): Sql => sql`${sourcedTables(basis)},
    market as (
      select job, place, people, job_title, job_match, job_score, soc_code,
        coalesce(occupation, soc_code) as occupation,
        location, place_match,
        coalesce(area_name, state_name) as area_name,
        pay_period, pay_basis,
        ${each((p) => sql`round(ageing * ${blendOf(p, weightsUsed)}, 2) as pay_${p}`)},
        nullif(concat_ws(' + ',
          case when area_weight > 0 then area_kind end,
          case when state_weight > 0 then 'state' end,
          case when nation_weight > 0 then 'nation' end), '') as market_place,
        case when area_there or state_there or nation_there then
          coalesce(local_code is not null and area_weight = 0 and (area_counts > 0 or not counted)
            or state_code is not null and not state_there and state_wanted > 0
            or area_kind is null, false) end as fallback,
        case when soc_code is null then 'no occupation'
          when area_kind is null and state_code is null then 'no place'
          when not (area_there or state_there or nation_there) then 'no figure' end as why_none,
        newest::integer as year
      from sourced
    )`;

const all = sql`select job, place, count(*)::integer as people from payroll group by job, place`;

const oneOf = ({ job, place }: JobAtPlace): Sql => sql`
        select ${job}::integer as job, ${place}::integer as place, count(*)::integer as people
        from payroll where job = ${job} and place = ${place}`;

/** Of the state, an hour's median is all that is published of the occupations that are paid by the hour. */
const statePay = (p: Sql): Sql =>
  p === percentiles[2]
    ? sql`case when n.pay_basis = 'hourly_only' then s.hourly_p50 else s.annual_p50 end::double as state_p50`
    : sql`s.annual_${p}::double as state_${p}`;

const coalesced = (source: Sql): Sql =>
  sql`coalesce(${join(
    percentiles.map((p) => sql`${source}_${p}`),
    ', ',
  )})`;

/** The weight of each source in a blend, as SQL. */
export interface SourceWeights {
  readonly area: Sql;
  readonly state: Sql;
  readonly nation: Sql;
}

const weightsUsed: SourceWeights = {
  area: sql`area_weight`,
  state: sql`state_weight`,
  nation: sql`nation_weight`,
};

/** One percentile of a blend of the row's sources: Σ wᵢxᵢ ÷ Σ wᵢ over those that publish it. */
export function blendOf(p: Sql, { area, state, nation }: SourceWeights): Sql {
  return sql`(coalesce(${area} * area_${p}, 0) + coalesce(${state} * state_${p}, 0)
          + coalesce(${nation} * nation_${p}, 0))
          / nullif(case when area_${p} is null then 0 else ${area} end
            + case when state_${p} is null then 0 else ${state} end
            + case when nation_${p} is null then 0 else ${nation} end, 0)`;
}

function refuseUnlike(ageing: number, { area, state, nation }: MarketWeights): void {
  if (!(Number.isFinite(ageing) && ageing > 0)) {
    throw new RangeError(`An ageing factor is above 0, not ${ageing}`);
  }
  for (const weight of [area, state, nation]) {
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw new RangeError(`A weight is 0 or more, not ${weight}`);
    }
  }
}
