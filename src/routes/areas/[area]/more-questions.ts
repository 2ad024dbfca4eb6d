import { areaOccupations } from '#lib/data/questions/area-occupations.ts';
import { areaPriceLevels } from '#lib/data/questions/area-price-levels.ts';
import { areaPriceParts } from '#lib/data/questions/area-price-parts.ts';
import { payClasses } from '#lib/data/questions/pay-classes.ts';
import type { Chosen } from '#lib/state/chosen.ts';
import { shown } from './first-questions.ts';

/** What an area's page shows further down, by what is chosen. */
export const moreQuestions = (area: string, { whole }: Pick<Chosen, 'whole'>) => ({
  concentrated: areaOccupations({
    area,
    by: 'concentration',
    first: whole.includes('most-concentrated') ? null : shown,
  }),
  classes: payClasses({ area }),
  parts: areaPriceParts({ area }),
  levels: areaPriceLevels({ area }),
});
