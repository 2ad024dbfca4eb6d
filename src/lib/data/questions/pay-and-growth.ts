import type { Column, Question, Row } from '#lib/domain/question.ts';
import { code, hidden, percent, persons, text } from '../columns.ts';
import {
  filtersCondition,
  noFilters,
  occupationsLeft,
  type OccupationFilters,
} from '../occupation-filters.ts';
import {
  aboutAreaColumns,
  inAreaColumns,
  occupationsInArea,
  readsInArea,
} from '../occupations-in-area.ts';
import { newestProjections, reads } from '../oews.ts';
import { similarColumns, similarNames, similarOccupations } from '../similar-occupations.ts';
import { empty, sql, statementOf, type Sql } from '../sql.ts';

interface PayAndGrowth {
  /** Whose pay and jobs: `99` the nation, FIPS a state, a metropolitan or nonmetropolitan area. */
  readonly area?: string;
  /** A technology of O*NET that the occupation uses. */
  readonly technology?: string | null;
  /** Only this occupation and those that O*NET relates to it, each beside its pay. */
  readonly near?: string | null;
  readonly filters?: OccupationFilters;
}

const columnsOf = (similar: boolean): readonly Column[] => [
  code('soc_code', 'SOC code'),
  text('title', 'Occupation'),
  ...(similar ? similarColumns : []),
  ...inAreaColumns,
  percent('growth_percent', 'Projected growth, US'),
  persons('annual_openings', 'Openings a year, US'),
  text('typical_education', 'Typical entry education'),
  text('work_experience', 'Work experience'),
  text('on_the_job_training', 'On-the-job training'),
  { name: 'job_zone', label: 'Job zone', kind: 'count' },
  text('major_title', 'Major group'),
  text('caution', 'Read with care'),
  ...aboutAreaColumns,
  hidden('vintage'),
];

const usesTechnology = (technology: string): Sql => sql`
      where pay.soc_code in (
        select u.oews_code
        from us_technology_skills t
        join us_occupations u on u.soc_code = t.soc_code
        where t.technology = ${technology}
      )`;

/**
 * Every detailed occupation of OEWS, a combined code once: pay and jobs in the nation or in one area,
 * projected growth and openings of the nation, and what is typically asked for entry. An occupation
 * that the area does not publish keeps its row. The jobs that the projections count are left out: they
 * include the self-employed, and would be taken for those of OEWS.
 */
export function payAndGrowth({
  area = '99',
  technology = null,
  near = null,
  filters = noFilters,
}: PayAndGrowth = {}): Question {
  const { statistic, ...asked } = filters;
  // The statistic decides nothing where pay is neither asked for nor compared.
  const compares = filters.minPay !== null || near !== null;
  const condition = filtersCondition(filters);
  const wide = { area, technology, near, filters: { ...noFilters, statistic } };
  return {
    id: 'pay-and-growth',
    parameters: { area, technology, near, ...asked, statistic: compares ? statistic : null },
    reads: [
      ...readsInArea(area),
      ...reads('us_occupations', 'us_projections'),
      ...(technology === null ? [] : reads('us_technology_skills')),
      ...(near === null ? [] : reads('us_related_occupations')),
    ],
    columns: columnsOf(near !== null),
    ...(condition && {
      within: {
        question: payAndGrowth(wide),
        rows: (rows: readonly Row[]) => occupationsLeft(rows, filters),
      },
    }),
    statement: statementOf(sql`
    with pay as (${occupationsInArea(area)}
    ),
    explored as (
      select
        pay.*,
        m.title as major_title,
        o.job_zone::integer as job_zone,
        e.change_percent::double as growth_percent,
        round(e.annual_openings_thousands * 1000)::integer as annual_openings,
        e.typical_education,
        e.work_experience,
        e.on_the_job_training,
        e.vintage
      from pay
      left join us_occupations o on o.soc_code = pay.soc_code
      left join us_occupations m
        on m.level = 'major' and left(m.soc_code, 2) = left(pay.soc_code, 2)
      left join us_projections e on e.soc_code = pay.soc_code and e.vintage = ${newestProjections}${
        technology === null ? empty : usesTechnology(technology)
      }
    )${near === null ? empty : sql`,${similarOccupations(near, statistic)}`}
    select
      soc_code,
      title,${near === null ? empty : similarNames}
      pay_p10,
      pay_p25,
      pay_p50,
      pay_p75,
      pay_p90,
      pay_mean,
      employment,
      growth_percent,
      annual_openings,
      typical_education,
      work_experience,
      on_the_job_training,
      job_zone,
      major_title,
      caution,
      pay_period,
      pay_basis,
      tail_absence,
      p50_absence,
      mean_absence,
      employment_absence,
      in_area,
      area_code,
      area_name,
      area_kind,
      year,
      vintage
    from ${near === null ? sql`explored` : sql`beside`}${
      condition === null
        ? empty
        : sql`
    where ${condition}`
    }
    order by ${near === null ? empty : sql`likeness, `}soc_code`),
  };
}
