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
import { payInAreas, readsInAreas } from '../pay-in-areas.ts';
import { sql, statementOf } from '../sql.ts';

/**
 * The wage distribution of an occupation in the areas asked for, in that order: the nation (`99`),
 * states by FIPS code, metropolitan and nonmetropolitan areas. An area that publishes nothing keeps
 * its row. Groups of occupations have national pay only. Without an area the nation is asked for.
 */
export function wagePercentiles({
  soc,
  areas,
}: {
  soc: string;
  areas: readonly string[];
}): Question {
  const asked = areas.length > 0 ? [...new Set(areas)] : ['99'];
  return {
    id: 'wage-percentiles',
    parameters: { soc, areas: asked },
    reads: readsInAreas(soc, asked),
    columns: [
      code('area_code', 'Area code'),
      text('area_name', 'Area'),
      hidden('area_kind'),
      employment,
      percent('employment_rse', 'Relative standard error of employment'),
      percent('wage_rse', 'Relative standard error of the mean wage'),
      ...payColumns({ ...oewsMoney, area: { column: 'area_code' } }, (statistic) => ({
        absence: {
          column:
            statistic === 'p50' || statistic === 'mean' ? `${statistic}_absence` : 'pay_absence',
        },
      })),
      ...oewsUnitColumns,
      hidden('pay_absence'),
      hidden('p50_absence'),
      hidden('mean_absence'),
      hidden('year', 'year'),
    ],
    statement: statementOf(sql`
      select * exclude (place, occupation_code, occupation_title)
      from (${payInAreas(soc, asked)}
      )
      order by place`),
  };
}
