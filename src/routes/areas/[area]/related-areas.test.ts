import { describe, expect, it } from 'vitest';
import type { AreaPage } from '../area-page.ts';
import { relatedAreas } from './related-areas.ts';

const page = (address: string, kind: string, ...states: string[]): AreaPage => ({
  code: address,
  address,
  name: `Name of ${address}`,
  kind,
  states,
});
const newYork = page('NY', 'state', 'NY');
const newYorkMetro = page('35620', 'metro', 'NY', 'NJ');
const all = [
  newYork,
  page('NJ', 'state', 'NJ'),
  page('GU', 'territory', 'GU'),
  newYorkMetro,
  page('15380', 'metro', 'NY'),
  page('3600004', 'nonmetro', 'NY'),
  page('41860', 'metro', 'CA'),
];
const linked = (area: AreaPage) =>
  relatedAreas(area, all).map(({ heading, areas }) => [
    heading,
    areas.map(({ address }) => address),
  ]);

describe('the areas that a page leads to', () => {
  it('are those within a state', () => {
    expect(linked(newYork)).toEqual([
      ['Metropolitan areas in it', ['35620', '15380']],
      ['Nonmetropolitan areas in it', ['3600004']],
    ]);
  });

  it('are all the states of a metro, and the other areas there', () => {
    expect(linked(newYorkMetro)).toEqual([
      ['Its states', ['NY', 'NJ']],
      ['Metropolitan areas in the same states', ['15380']],
      ['Nonmetropolitan areas in the same states', ['3600004']],
    ]);
  });

  it('are none where an area stands alone', () => {
    expect(linked(all[2]!)).toEqual([]);
  });
});
