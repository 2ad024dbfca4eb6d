import { fastestGrowing } from '#lib/data/questions/fastest-growing.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { mostOpenings } from '#lib/data/questions/most-openings.ts';
import { topPaid } from '#lib/data/questions/top-paid.ts';

/** What the home page asks. */
export const homeQuestions = {
  all: keyFigures({ soc: '00-0000' }),
  paid: topPaid(),
  openings: mostOpenings(),
  growing: fastestGrowing(),
};
