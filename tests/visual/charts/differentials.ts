import RankBars from '#lib/charts/RankBars.svelte';
import Choropleth from '#lib/charts/Choropleth.svelte';
import StateTiles from '#lib/charts/StateTiles.svelte';
import { areaDifferentials } from '#lib/data/questions/area-differentials.ts';
import { againstOhio, ofThreeOccupations } from '../published/differentials.ts';
import { example, seen } from './example.ts';
import { shapes } from './map.ts';

const wholeMix = areaDifferentials({
  occupations: [],
  mix: '99',
  weights: 'jobs',
  base: '39',
  scope: 'state',
  region: null,
  step: 5,
});
const three = areaDifferentials({
  occupations: ['19-2012', '29-1141', '29-1213'],
  mix: '99',
  weights: 'equal',
  base: '99',
  scope: 'state',
  region: null,
  step: 10,
});
const describedAs = 'Labour costs most in Washington, least in Puerto Rico.';
const label = 'area_name';
const also = ['differential', 'coverage_percent', 'why_none'];
const hatched = 'no differential';
const ohio = { key: 'area_code', codes: new Set(['39']) };

export const differentials = [
  example('differential-tiles', 'Bands of 5 around Ohio', StateTiles, (width) => ({
    view: seen(wholeMix, againstOhio),
    width,
    describedAs,
    label,
    column: 'band',
    bands: 5 as const,
    also,
    hatched,
    selected: ohio,
  })),
  example(
    'differential-tiles-none',
    'Bands of 10, and states that publish too little of the basket',
    StateTiles,
    (width) => ({
      view: seen(three, ofThreeOccupations),
      width,
      describedAs,
      label,
      column: 'band',
      bands: 10 as const,
      also,
      hatched,
    }),
  ),
  example('differential-tiles-not-snapped', 'Not snapped to bands', StateTiles, (width) => ({
    view: seen(wholeMix, againstOhio),
    width,
    describedAs,
    label,
    column: 'differential',
    bands: 5 as const,
    also: ['coverage_percent'],
    hatched,
  })),
  example('differential-map', 'The same bands on the map', Choropleth, (width) => ({
    view: seen(three, ofThreeOccupations),
    width,
    describedAs,
    label,
    shapes,
    column: 'band',
    bands: 10 as const,
    also,
    hatched,
    selected: ohio,
  })),
  example('differential-bars', 'Ranked, with those that have none last', RankBars, (width) => ({
    view: seen(three, ofThreeOccupations.slice(0, 8)),
    width,
    describedAs,
    label,
    column: 'differential',
  })),
];
