import { guideLevels } from '#lib/data/questions/guide-levels.ts';
import Ladder from '#lib/charts/Ladder.svelte';
import { example, seen } from './example.ts';

const level = (
  level_order: number,
  career_level: string,
  pay_p50: number,
  pay_mean: number,
  years_min: number,
  years_max: number | null,
) => ({ level_order, career_level, pay_p50, pay_mean, years_min, years_max });

const levels = [
  level(1, 'Assistant Medical Office Manager', 52_000, 55_000, 0, 2),
  level(2, 'Medical Office Manager', 67_000, 70_000, 3, 6),
  level(3, 'Senior Medical Office Manager', 82_000, 85_000, 7, 10),
  level(4, 'Practice Manager', 92_000, 95_000, 10, 15),
  level(5, 'Director of Medical Office Operations', 110_000, 115_000, 15, null),
];

export const ladder = [
  example('ladder', 'Five levels of the guide, the last without an end', Ladder, (width) => ({
    view: seen(guideLevels(), levels),
    width,
    describedAs: 'Pay doubles from assistant manager to director.',
    label: 'career_level',
    from: 'years_min',
    to: 'years_max',
  })),
];
