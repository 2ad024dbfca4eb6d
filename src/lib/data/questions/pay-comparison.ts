import type { Question } from '#lib/domain/question.ts';
import { code, hidden, percent, persons, text, year } from '../columns.ts';
import { isCountry, rowsCompared, type Compared } from '../compared.ts';
import { reads } from '../oews.ts';
import {
  absenceAbroadColumns,
  payAbroadColumns,
  publishedAsColumns,
} from '../pay-abroad-columns.ts';
import { tablesAbroad } from '../pay-abroad.ts';
import { areasRead, payComparisonRows } from '../pay-comparison-rows.ts';
import { readsInAreas } from '../pay-in-areas.ts';
import { unitAbroad } from '../published-statistics.ts';
import { statementOf } from '../sql.ts';

interface PayComparison extends Compared {
  /** A comparison that is already answered, or will be, and holds this one. */
  readonly within?: Compared;
}

/**
 * Pay for occupations in places, one row for each of both, in the order asked: US areas and other
 * countries, each as its publisher states it, with how near the group of another country is. A row
 * that publishes nothing stays and says why. The relative standard errors of employment and of the mean
 * wage are published for the United States as a whole only. Occupations and places that nobody knows
 * have no rows.
 */
export function payComparison({ occupations, places, within }: PayComparison): Question {
  const compared = { occupations: [...new Set(occupations)], places: [...new Set(places)] };
  const unit = { ...unitAbroad, area: { column: 'area_code' }, basis: { column: 'pay_basis' } };
  const inAreas = compared.occupations.flatMap((soc) => readsInAreas(soc, areasRead(compared)));
  const abroad = compared.places.some(isCountry) ? reads(...tablesAbroad) : [];
  const all = [...abroad, ...inAreas];
  return {
    id: 'pay-comparison',
    parameters: compared,
    // Occupations of one major group share their partition.
    reads: [...new Map(all.map((read) => [JSON.stringify(read), read])).values()],
    columns: [
      code('soc_code', 'SOC code'),
      text('occupation', 'Occupation'),
      code('place_code', 'Place code'),
      text('place', 'Place'),
      year('year', 'Year'),
      ...payAbroadColumns(unit).map((column) =>
        column.statistic === 'mean' ? { ...column, error: { column: 'wage_rse' } } : column,
      ),
      // Other countries do not say it: an empty cell is no suppressed one.
      persons('employment', 'Employment'),
      percent('employment_rse', 'Relative standard error of employment'),
      percent('wage_rse', 'Relative standard error of the mean wage'),
      ...publishedAsColumns,
      hidden('country_iso2'),
      hidden('area_code'),
      hidden('area_kind'),
      hidden('pay_basis'),
      hidden('cell'),
      hidden('caption'),
      hidden('caption_abroad'),
      ...absenceAbroadColumns,
    ],
    statement: statementOf(payComparisonRows(compared)),
    within: within && {
      question: payComparison(within),
      rows: (rows) => rowsCompared(rows, compared),
    },
  };
}
