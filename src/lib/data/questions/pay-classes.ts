import type { Question } from '#lib/domain/question.ts';
import { hidden, percent, persons, text } from '../columns.ts';
import { publishedInArea, readsInArea } from '../occupations-in-area.ts';
import { join, sql, statementOf } from '../sql.ts';

/** Where one class of annual pay ends and the next begins, in US dollars. */
const bounds = [35_000, 45_000, 60_000, 80_000, 110_000, 150_000] as const;

const dollars = (amount: number): string => `$${amount.toLocaleString('en-US')}`;

const classes = [0, ...bounds].map((from, at) => {
  const to = bounds[at];
  const words =
    to === undefined
      ? `${dollars(from)} or more`
      : from === 0
        ? `Under ${dollars(to)}`
        : `${dollars(from)} to ${dollars(to)}`;
  return { from, to: to ?? null, words };
});

const count = (name: string, label: string) => ({ name, label, kind: 'count' }) as const;

/**
 * How the jobs of an area and of the nation fall into classes of pay. A job is counted by the annual
 * median of its occupation: the area's own for the area, the nation's for the nation; what single people
 * earn is not published. A class reaches from its lower amount to below its upper. Occupations that
 * publish no employment or no annual median are left out of both counts, and counted.
 */
export const payClasses = ({ area }: { area: string }): Question => ({
  id: 'pay-classes',
  parameters: { area },
  reads: readsInArea(area),
  columns: [
    text('pay_class', 'Annual median of the occupation'),
    percent('area_share', 'Share of jobs here'),
    percent('nation_share', 'Share of jobs in the nation'),
    persons('area_jobs', 'Jobs here'),
    persons('nation_jobs', 'Jobs in the nation'),
    count('area_occupations', 'Occupations here'),
    count('nation_occupations', 'Occupations in the nation'),
    hidden('class_from', 'count'),
    hidden('area_left_out', 'count'),
    hidden('nation_left_out', 'count'),
    hidden('area_name'),
    hidden('area_kind'),
    hidden('year', 'year'),
  ],
  statement: statementOf(sql`
    with published as (${publishedInArea(area)}
    ),
    jobs as (
      select 'area' as whose, employment, annual_p50 from published
      union all
      select 'nation', n.employment, n.annual_p50
      from us_oews_national n
      where n.level = 'detailed' and n.year = (select max(year) from us_oews_national)
    ),
    classes (class_from, class_to, pay_class) as (
      values ${join(classes.map(({ from, to, words }) => sql`(${from}, ${to}, ${words})`))}
    ),
    counted as (
      select
        c.class_from,
        c.pay_class,
        coalesce(sum(j.employment) filter (where j.whose = 'area'), 0) as area_jobs,
        coalesce(sum(j.employment) filter (where j.whose = 'nation'), 0) as nation_jobs,
        count(*) filter (where j.whose = 'area') as area_occupations,
        count(*) filter (where j.whose = 'nation') as nation_occupations
      from classes c
      left join jobs j
        on j.employment is not null
        and j.annual_p50 >= c.class_from
        and (c.class_to is null or j.annual_p50 < c.class_to)
      group by c.class_from, c.pay_class
    ),
    left_out as (
      select
        count(*) filter (where whose = 'area') as area_left_out,
        count(*) filter (where whose = 'nation') as nation_left_out
      from jobs
      where employment is null or annual_p50 is null
    )
    select
      c.pay_class,
      round(100 * c.area_jobs / nullif(sum(c.area_jobs) over (), 0), 1)::double as area_share,
      round(100 * c.nation_jobs / sum(c.nation_jobs) over (), 1)::double as nation_share,
      c.area_jobs::integer as area_jobs,
      c.nation_jobs::integer as nation_jobs,
      c.area_occupations::integer as area_occupations,
      c.nation_occupations::integer as nation_occupations,
      c.class_from::integer as class_from,
      l.area_left_out::integer as area_left_out,
      l.nation_left_out::integer as nation_left_out,
      p.name as area_name,
      p.kind as area_kind,
      (select max(year) from us_oews_national)::integer as year
    from counted c
    cross join left_out l
    join us_areas p on p.area_code = ${area}
    order by c.class_from`),
});
