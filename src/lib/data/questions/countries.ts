import type { Question } from '#lib/domain/question.ts';
import { code, text } from '../columns.ts';
import { reads } from '../oews.ts';
import { sql, statementOf } from '../sql.ts';
import { worldRegion } from '../world-region.ts';

/** Every country of the tables, with its currency and world region. */
export const countries = (): Question => ({
  id: 'countries',
  parameters: {},
  reads: reads('international_countries'),
  columns: [
    code('country_iso2', 'Country code'),
    text('country', 'Country'),
    code('currency', 'Currency'),
    code('region', 'World region'),
    text('subregion', 'Part of the world (UN M49)'),
  ],
  statement: statementOf(sql`
    select c.iso2 as country_iso2, c.name as country, c.currency, ${worldRegion} as region, c.subregion
    from international_countries c
    order by c.name`),
});
