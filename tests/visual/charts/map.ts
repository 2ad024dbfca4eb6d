import StateMap from '#lib/charts/StateMap.svelte';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import type { StateShapes } from '#lib/domain/state-shapes.ts';
import shapesFile from '../published/state-shapes.json' with { type: 'json' };
import { cardiologistPay, statePay } from '../published/state-pay.ts';
import { example, seen } from './example.ts';

// As compiled; the tuple of its box is wider in JSON.
const [boxWidth = 0, boxHeight = 0] = shapesFile.viewBox;
export const shapes: StateShapes = { viewBox: [boxWidth, boxHeight], shapes: shapesFile.shapes };
const byState = stateWages({ soc: '11-9111', region: null });
const describedAs = 'Pay is highest in New York and lowest in Puerto Rico.';
const label = 'area_name';

export const stateMap = [
  example('state-map', 'Every state, California and Texas chosen', StateMap, (width) => ({
    view: seen(byState, statePay),
    width,
    describedAs,
    label,
    shapes,
    selected: { key: 'area_code', codes: new Set(['06', '48']) },
    onselect: () => undefined,
  })),
  example('state-map-suppressed', 'Half of the states publish nothing', StateMap, (width) => ({
    view: seen(byState, cardiologistPay),
    width,
    describedAs,
    label,
    shapes,
  })),
];
