import type { Read } from '#lib/domain/question.ts';
import { reads } from '../oews.ts';
import { join, sql, type Sql } from '../sql.ts';
import { areaOfPlace, ownReads } from './market.ts';

/** What a person's job and place are called: by the payroll, and by what is published. */
export type PersonName = keyof typeof personNames;

const jobs = {
  join: sql`left join payroll_jobs j on j.job = p.job`,
  reads: ownReads('payroll_jobs'),
};
const occupations = {
  join: sql`left join us_oews_national n
      on n.soc_code = j.soc_code and n.year = (select max(year) from us_oews_national)`,
  reads: reads('us_oews_national'),
};
const places = {
  join: sql`left join payroll_places l on l.place = p.place`,
  reads: ownReads('payroll_places'),
};
const areas = {
  join: sql`left join ${areaOfPlace}
      left join us_areas state on state.area_code = l.state_code`,
  reads: reads('us_areas'),
};

// As the market names them; of each name the tables in an order in which each has what it needs.
const personNames = {
  job_title: { column: sql`j.title as job_title`, from: [jobs] },
  occupation: {
    column: sql`coalesce(n.title, j.soc_code) as occupation`,
    from: [jobs, occupations],
  },
  location: { column: sql`l.location`, from: [places] },
  area_name: { column: sql`coalesce(a.name, state.name) as area_name`, from: [places, areas] },
} as const;

/** Everyone on a payroll, with these names beside the payroll's own columns: rows for a `from`. */
export function namedPeople(names: readonly PersonName[]): {
  readonly rows: Sql;
  readonly reads: readonly Read[];
} {
  const wanted = [...new Set(names)].map((name) => personNames[name]);
  const tables = [...new Set(wanted.flatMap(({ from }) => from))];
  return {
    rows: sql`(
      select ${join([sql`p.*`, ...wanted.map(({ column }) => column)], ', ')}
      from ${join([sql`payroll p`, ...tables.map((table) => table.join)], '\n      ')}
    )`,
    reads: [...ownReads('payroll'), ...tables.flatMap((table) => table.reads)],
  };
}
