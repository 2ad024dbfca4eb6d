import type { Question } from '#lib/domain/question.ts';
import type { Statistic } from '#lib/domain/statistic.ts';
import {
  code,
  employment,
  hidden,
  oewsMoney,
  oewsUnitColumns,
  payColumns,
  ratio,
  text,
} from '../columns.ts';
import { publishedInArea, readsInArea } from '../occupations-in-area.ts';
import { payColumnOf } from '../pay-column-of.ts';
import { empty, sql, statementOf, type Sql } from '../sql.ts';

/** By what the occupations of an area are ranked. */
export type AreaRanking = 'pay' | 'jobs' | 'concentration';

/** An occupation with fewer jobs in an area is not ranked by its concentration there. */
export const fewestJobs = 100;

interface AreaOccupations {
  /** FIPS a state or territory, five digits a metro, seven a nonmetropolitan area. */
  readonly area: string;
  readonly by: AreaRanking;
  /** For a ranking by pay. */
  readonly statistic?: Statistic;
  /** Only so many of the highest; left out: all. */
  readonly first?: number | null;
}

/**
 * The detailed occupations that an area publishes, highest first: by annual pay, by employment, or by
 * location quotient among those with at least `fewestJobs` jobs there, because a quotient of a handful
 * of jobs is noise. Occupations without the ranked figure are left out; so are those with hourly pay
 * alone from a ranking by pay. A metropolitan area publishes no mean: there the median ranks.
 */
export const areaOccupations = ({
  area,
  by,
  statistic = 'p50',
  first = null,
}: AreaOccupations): Question => ({
  id: 'area-occupations',
  parameters: { area, by, statistic, first },
  within:
    first === null
      ? undefined
      : {
          question: areaOccupations({ area, by, statistic }),
          rows: (rows) => rows.slice(0, first),
        },
  reads: readsInArea(area),
  columns: [
    text('title', 'Occupation'),
    code('soc_code', 'SOC code'),
    employment,
    {
      ...ratio('location_quotient', 'Location quotient', 'nation = 1'),
      absence: { column: 'quotient_absence' },
    },
    ...payColumns({ ...oewsMoney, area: { column: 'area_code' } }, (which) => ({
      absence: {
        column:
          which === 'mean' ? 'mean_absence' : which === 'p50' ? 'p50_absence' : 'tail_absence',
      },
    })),
    ...oewsUnitColumns,
    hidden('tail_absence'),
    hidden('p50_absence'),
    hidden('mean_absence'),
    hidden('quotient_absence'),
    hidden('area_code'),
    hidden('area_name'),
    hidden('area_kind'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    with published as (${publishedInArea(area)}
    )
    select
      title, soc_code, employment, location_quotient,
      pay_p10, pay_p25, pay_p50, pay_p75, pay_p90, pay_mean, pay_period, pay_basis,
      tail_absence, p50_absence, mean_absence, quotient_absence,
      area_code, area_name, area_kind, year
    from published
    where ${ranked[by](statistic)}
    order by ${highest[by](statistic)} desc, soc_code${
      first === null
        ? empty
        : sql`
    limit ${first}`
    }`),
});

const payColumn: Readonly<Record<Statistic, Sql>> = {
  ...payColumnOf,
  mean: sql`case when area_kind = 'metro' then pay_p50 else pay_mean end`,
};

const highest: Readonly<Record<AreaRanking, (statistic: Statistic) => Sql>> = {
  pay: (statistic) => payColumn[statistic],
  jobs: () => sql`employment`,
  concentration: () => sql`location_quotient`,
};

const ranked: Readonly<Record<AreaRanking, (statistic: Statistic) => Sql>> = {
  pay: (statistic) => sql`pay_period = 'year' and ${payColumn[statistic]} is not null`,
  jobs: () => sql`employment is not null`,
  concentration: () => sql`location_quotient is not null and employment >= ${fewestJobs}`,
};
