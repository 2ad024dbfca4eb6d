import Choropleth from '#lib/charts/Choropleth.svelte';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import type { MapShapes } from '#lib/domain/map-shapes.ts';
import shapesFile from '../published/state-shapes.json' with { type: 'json' };
import { cardiologistPay, statePay } from '../published/state-pay.ts';
import { byCountry, countryRates, managerMeans } from '../published/pay-by-country.ts';
import countriesFile from '../published/country-shapes.json' with { type: 'json' };
import { example, seen } from './example.ts';

// As compiled; the tuple of its box is wider in JSON.
const asCompiled = (file: { viewBox: number[]; shapes: Record<string, string> }): MapShapes => {
  const [width = 0, height = 0] = file.viewBox;
  return { viewBox: [width, height], shapes: file.shapes };
};
export const shapes = asCompiled(shapesFile);
const byState = stateWages({ soc: '11-9111', region: null });
const describedAs = 'Pay is highest in New York and lowest in Puerto Rico.';
const label = 'area_name';

export const stateMap = [
  example('state-map', 'Every state, California and Texas chosen', Choropleth, (width) => ({
    view: seen(byState, statePay),
    width,
    describedAs,
    label,
    shapes,
    selected: { key: 'area_code', codes: new Set(['06', '48']) },
    onselect: () => undefined,
  })),
  example('state-map-suppressed', 'Half of the states publish nothing', Choropleth, (width) => ({
    view: seen(byState, cardiologistPay),
    width,
    describedAs,
    label,
    shapes,
  })),
  example(
    'country-map',
    'Ten countries, Luxembourg too small for a shape, and land without a figure',
    Choropleth,
    (width) => ({
      view: seen(byCountry, managerMeans, {
        ...{ statistic: 'mean', currency: 'USD', rates: countryRates },
      }),
      width,
      describedAs: 'The mean is highest in Luxembourg and lowest in Hungary.',
      label: 'place',
      area: 'country_iso2',
      short: 'country_iso2',
      missing: null,
      shapes: asCompiled(countriesFile),
    }),
  ),
];
