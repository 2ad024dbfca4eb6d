import type { Question } from '#lib/domain/question.ts';
import { hidden, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { empty, sql, statementOf } from '../sql.ts';

interface TechnologySkills {
  readonly soc: string;
  /** Only the first so many. */
  readonly first?: number | null;
}

/** The technology that an occupation uses, what employers ask for most first. */
export const technologySkills = ({ soc, first = null }: TechnologySkills): Question => ({
  id: 'technology-skills',
  parameters: { soc, first },
  reads: reads('us_occupations', 'us_technology_skills'),
  columns: [
    text('technology', 'Technology'),
    text('category', 'Category'),
    text('in_demand', 'In demand for this occupation'),
    text('hot', 'Hot across all occupations'),
    hidden('total', 'count'),
    hidden('total_in_demand', 'count'),
  ],
  statement: statementOf(sql`
    select
      t.technology,
      t.category,
      bool_or(t.in_demand) as in_demand,
      bool_or(t.hot) as hot,
      (count(*) over ())::integer as total,
      (count(*) filter (where bool_or(t.in_demand)) over ())::integer as total_in_demand
    from us_technology_skills t
    join us_occupations o on o.soc_code = t.soc_code
    where o.oews_code = ${soc}
    group by t.technology, t.category
    order by in_demand desc, hot desc, lower(t.technology), t.category${
      first === null
        ? empty
        : sql`
    limit ${first}`
    }`),
});
