import type { Question } from '#lib/domain/question.ts';
import { code, hidden, text, year } from '../columns.ts';
import { reads } from '../oews.ts';
import {
  absenceAbroadColumns,
  payAbroadColumns,
  publishedAsColumns,
} from '../pay-abroad-columns.ts';
import { tablesAbroad } from '../pay-abroad.ts';
import { chosenAmong, leavesAll } from '../pay-by-country-choice.ts';
import { payByCountryRows, wholly, type PayByCountry } from '../pay-by-country-rows.ts';
import { readsInAreas } from '../pay-in-areas.ts';
import { unitAbroad } from '../published-statistics.ts';
import { statementOf } from '../sql.ts';

/**
 * Pay for one occupation by country: one row for the United States, one for each US area asked for,
 * and one for each country that publishes pay for a group which holds the occupation, or for the group
 * that the reader chose. Publications differ in measure, population and year; each row says its own.
 * `unlinked` lists the countries that publish pay, but for no group known to hold the occupation
 * (`unlinkedIn` reads it).
 * Groups of occupations are tied to nothing abroad.
 */
export function payByCountry(of: PayByCountry): Question {
  const asked = wholly(of);
  const { soc, areas, region, countries, choices, like, statistic } = asked;
  const unit = { ...unitAbroad, basis: { column: 'pay_basis' } };
  return {
    id: 'pay-by-country',
    parameters: {
      soc,
      areas,
      region,
      countries,
      choices,
      like,
      // The statistic changes nothing in the other answers, which are not asked for again then.
      statistic: like === 'measure' ? statistic : null,
    },
    reads: [...reads(...tablesAbroad), ...readsInAreas(soc, areas)],
    columns: [
      code('country_iso2', 'Country code'),
      text('place', 'Place'),
      code('region', 'World region'),
      year('year', 'Year'),
      ...payAbroadColumns(unit),
      ...publishedAsColumns,
      hidden('caption'),
      hidden('area_code'),
      hidden('area_kind'),
      hidden('pay_basis'),
      hidden('unlinked'),
      ...absenceAbroadColumns,
    ],
    within: leavesAll(asked)
      ? undefined
      : {
          question: payByCountry({ soc, areas, choices }),
          rows: (rows) => chosenAmong(rows, asked),
        },
    statement: statementOf(payByCountryRows(of)),
  };
}
