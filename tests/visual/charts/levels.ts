import LevelSteps from '#lib/charts/LevelSteps.svelte';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { levelPay } from '../published/level-pay.ts';
import { example, seen } from './example.ts';

const levels = wageLevels({ soc: '11-9111', area: '99' });
const describedAs = 'From entry to fully competent, the New York metro pays 2.2 times.';
const label = 'area_name';
const none = { level_1: null, level_2: null, level_3: null, level_4: null };

export const levelSteps = [
  example('level-steps', 'One area by the hour', LevelSteps, (width) => ({
    view: seen(levels, levelPay.slice(0, 1), { period: 'hour' }),
    width,
    describedAs,
    label,
  })),
  example(
    'level-steps-fallback',
    'One area with the figures of others, in rupiah',
    LevelSteps,
    (width) => ({
      view: seen(levels, levelPay.slice(3), { currency: 'IDR' }),
      width,
      describedAs,
      label,
    }),
  ),
  example(
    'level-steps-areas',
    'Several areas; one has the figures of others, one has none',
    LevelSteps,
    (width) => ({
      view: seen(levels, [
        ...levelPay,
        { ...levelPay[0]!, ...none, area_code: '0', area_name: 'An area without levels' },
      ]),
      width,
      describedAs,
      label,
      selected: { key: 'area_code', codes: new Set(['31080']) },
    }),
  ),
];
