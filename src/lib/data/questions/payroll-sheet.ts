import type { Question } from '#lib/domain/question.ts';
import {
  code,
  hidden,
  oewsMoney,
  oewsUnitColumns,
  pay,
  percent,
  persons,
  ratio,
  text,
} from '../columns.ts';
import {
  basisParameters,
  blendOf,
  marketReads,
  sourcedTables,
  type JobAtPlace,
  type MarketBasis,
  type SourceWeights,
} from '../payroll/market.ts';
import { marketYear } from '../payroll/measures.ts';
import { ratioPercentiles } from '../payroll/standing.ts';
import { join, sql, statementOf, type Sql } from '../sql.ts';

export interface PayrollSheet extends MarketBasis, JobAtPlace {
  readonly desk: number;
}

const percentiles = [sql`p10`, sql`p25`, sql`p50`, sql`p75`, sql`p90`] as const;
const all = join(percentiles, ', ');

/**
 * The pricing sheet of a job at a place: each source with what it publishes and its share of the weights;
 * their blend, Σ wᵢxᵢ ÷ Σ wᵢ per percentile; the blend brought to the effective date; and the lowest and
 * highest that it could be if each weight were a quarter less or more, in every combination. Blended
 * percentiles are not percentiles of the pooled data. The job need have nobody at the place. No rows where
 * no figure is published.
 */
export const payrollSheet = ({ desk, job, place, ...basis }: PayrollSheet): Question => ({
  id: 'payroll-sheet',
  parameters: { desk, job, place, ...basisParameters(basis) },
  reads: marketReads,
  columns: [
    text('name', 'Figures of'),
    hidden('row_kind'),
    text('source_kind', 'Kind'),
    percent('weight', 'Weight'),
    text('release', 'Release'),
    ratio('ageing', 'Aged by the factor'),
    ...ratioPercentiles.map((statistic) => pay(statistic, oewsMoney)),
    ...oewsUnitColumns,
    hidden('job_title'),
    hidden('job_match'),
    { ...ratio('job_score', 'job_score'), hidden: true },
    { ...code('soc_code', 'soc_code'), hidden: true },
    hidden('occupation'),
    hidden('location'),
    hidden('place_match'),
    { ...persons('people', 'people'), hidden: true },
    marketYear,
  ],
  statement: statementOf(sql`
    with${sourcedTables(basis, { job, place })},
    one as (
      select *, area_weight + state_weight + nation_weight as weights
      from sourced
      where area_there or state_there or nation_there
    ),
    varied as (
      select one.*,
        area_weight * a.moved as area_moved,
        state_weight * s.moved as state_moved,
        nation_weight * n.moved as nation_moved,
        a.moved = 1 and s.moved = 1 and n.moved = 1 as is_blend
      from one
      cross join (values (0.75::double), (1), (1.25)) a(moved)
      cross join (values (0.75::double), (1), (1.25)) s(moved)
      cross join (values (0.75::double), (1), (1.25)) n(moved)
    ),
    blends as (
      select is_blend, ageing, ${each((p) => blendOf(p, moved))} from varied
    ),
    lines as (
      select 1 as step, 'source' as row_kind, area_name as source_name, area_kind as source_kind,
        area_weight / weights as share, 1::double as factor, ${each((p) => sql`area_${p}`)}
      from one where area_there
      union all
      select 2, 'source', state_name, 'state', state_weight / weights, 1,
        ${each((p) => sql`state_${p}`)}
      from one where state_there
      union all
      select 3, 'source', 'United States', 'nation', nation_weight / weights, 1,
        ${each((p) => sql`nation_${p}`)}
      from one where nation_there
      union all
      select 4, 'blend', null, null, 1, 1, ${all} from blends where is_blend
      union all
      select 5, 'aged', null, null, 1, ageing, ${all} from blends where is_blend
      union all
      select 6, 'low', null, null, null, ageing, ${each((p) => sql`min(${p})`)}
      from blends group by ageing
      union all
      select 7, 'high', null, null, null, ageing, ${each((p) => sql`max(${p})`)}
      from blends group by ageing
    )
    select
      row_kind, source_kind,
      case row_kind when 'blend' then 'Blend of the sources'
        when 'aged' then case when factor = 1 then 'Blend, not aged' else 'Blend, aged' end
        when 'low' then 'Lowest by the weights' when 'high' then 'Highest by the weights'
        else source_name end as name,
      round(100 * share, 2) as weight,
      case when row_kind = 'source' then 'May ' || newest end as release,
      factor as ageing,
      ${join(
        percentiles.map((p) => sql`round(factor * lines.${p}, 2) as pay_${p}`),
        ', ',
      )},
      pay_period, pay_basis,
      job_title, job_match, job_score, soc_code, coalesce(occupation, soc_code) as occupation,
      location, place_match, people,
      newest::integer as year
    from lines cross join one
    order by step`),
});

const moved: SourceWeights = {
  area: sql`area_moved`,
  state: sql`state_moved`,
  nation: sql`nation_moved`,
};

function each(write: (percentile: Sql) => Sql): Sql {
  return join(
    percentiles.map((p) => sql`${write(p)} as ${p}`),
    ', ',
  );
}
