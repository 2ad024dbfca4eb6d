import { join, sql, type Sql } from './sql.ts';

// Publishers whose name is too long to stand under a bar.
const short: readonly (readonly [publisher: string, name: string])[] = [
  ['U.S. Bureau of Labor Statistics', 'BLS'],
  ['Office for National Statistics', 'ONS'],
  ['Employment and Social Development Canada, Job Bank', 'Job Bank'],
  ['Federal Statistical Office', 'FSO'],
  ['Statistisches Bundesamt (Destatis)', 'Destatis'],
  ['Instituto Nacional de Estadistica (INE)', 'INE'],
  ['Statistical Office of the Republic of Slovenia (SURS)', 'SURS'],
  ['Ministry of Manpower, Manpower Research and Statistics Department', 'MOM'],
  ['Ministry of Health, Labour and Welfare', 'MHLW'],
  ['Australian Bureau of Statistics', 'ABS'],
  ['INEGI (microdata); aggregates by the mirror', 'INEGI microdata'],
];

/** A publisher as short as it is known by; the rest keep their name. */
export const shortPublisher = (publisher: Sql): Sql => sql`case ${publisher}
        ${join(
          short.map(([long, name]) => sql`when ${long} then ${name}`),
          '\n        ',
        )}
        else ${publisher} end`;
