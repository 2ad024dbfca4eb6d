import type { Question } from '#lib/domain/question.ts';
import { areaDifferentials } from '#lib/data/questions/area-differentials.ts';
import { areaOccupations } from '#lib/data/questions/area-occupations.ts';
import { areaPriceLevels } from '#lib/data/questions/area-price-levels.ts';
import { areaPriceParts } from '#lib/data/questions/area-price-parts.ts';
import { areaProfile } from '#lib/data/questions/area-profile.ts';
import { basketOccupations } from '#lib/data/questions/basket-occupations.ts';
import { noFilters } from '#lib/data/occupation-filters.ts';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import { payClasses } from '#lib/data/questions/pay-classes.ts';
import { payComparison } from '#lib/data/questions/pay-comparison.ts';
import { technologies } from '#lib/data/questions/technologies.ts';

const wholeMix = { occupations: [], mix: '99', weights: 'jobs', base: '99' } as const;
const pickedBasket = {
  occupations: ['29-1141', '15-1252', '27-2011'],
  mix: '06',
  weights: 'equal',
  base: '39',
} as const;

/** What the page of geographic differentials asks. */
const differentialQuestions = (): readonly Question[] => [
  areaDifferentials({ ...wholeMix, scope: 'state', region: null, step: 5 }),
  areaDifferentials({
    ...wholeMix,
    mix: '06',
    base: '39',
    scope: 'state',
    region: 'south',
    step: 10,
  }),
  areaDifferentials({ ...wholeMix, scope: 'local', region: null, step: null, named: 'oh' }),
  areaDifferentials({ ...pickedBasket, scope: 'local', region: 'midwest', step: 5 }),
  areaDifferentials({
    ...pickedBasket,
    weights: 'jobs',
    base: '35620',
    scope: 'state',
    region: null,
    step: 5,
  }),
  areaDifferentials({
    ...pickedBasket,
    occupations: ['27-2011'],
    scope: 'state',
    region: null,
    step: 5,
  }),
  areaDifferentials({
    occupations: ["29-1141' or 1=1--"],
    mix: "99' or 1=1--",
    weights: 'jobs',
    base: "39' or 1=1--",
    scope: 'state',
    region: null,
    step: 5,
  }),
  basketOccupations({ ...wholeMix, first: 20 }),
  basketOccupations(pickedBasket),
  basketOccupations({ ...pickedBasket, weights: 'jobs' }),
];

/** What the page of an area asks. */
const areaQuestionsOf = (area: string): readonly Question[] => [
  areaProfile({ area }),
  areaOccupations({ area, by: 'pay' }),
  areaOccupations({ area, by: 'jobs' }),
  areaOccupations({ area, by: 'concentration' }),
  areaPriceLevels({ area }),
  areaPriceParts({ area }),
  payClasses({ area }),
];

/** Examples of what is asked of all occupations and all areas, side by side. */
export const marketQuestions = (): readonly Question[] => [
  areaOccupations({ area: '35620', by: 'pay', statistic: 'mean', first: 15 }),
  ...['72', '35620', "1' or 1=1--"].flatMap(areaQuestionsOf),
  payComparison({ occupations: ['11-9111', '29-1141'], places: ['99', '06', '48', 'GB', 'CA'] }),
  payComparison({
    occupations: ['27-2011', '13-1020', '11-0000'],
    places: ['99', '35620', 'JP', 'ZW', 'SG'],
  }),
  payComparison({
    occupations: ['29-1141', '11-9111'],
    places: ['CA', '06'],
    within: { occupations: ['11-9111', '29-1141'], places: ['99', '06', '48', 'GB', 'CA'] },
  }),
  payComparison({ occupations: ["1' or 1=1--"], places: ["1' or 1=1--"] }),
  ...differentialQuestions(),
  technologies(),
  payAndGrowth(),
  payAndGrowth({
    filters: {
      group: '29',
      education: 'bachelor',
      experience: 'none',
      minPay: 60_000,
      statistic: 'p25',
      minGrowth: 1,
      minOpenings: 1_000,
      named: 'nurs',
    },
  }),
  ...['35620', "06' or 1=1--"].map((area) => payAndGrowth({ area })),
  payAndGrowth({ area: '06', technology: 'Microsoft Excel', near: '11-9111' }),
  payAndGrowth({ near: '27-2011', technology: "' or 1=1--" }),
  payAndGrowth({ near: '13-1020', filters: { ...noFilters, statistic: 'p90', minPay: 80_000 } }),
  payAndGrowth({ near: "' or 1=1--" }),
];
