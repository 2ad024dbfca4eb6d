import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createPlaceMatcher } from './place-matching.ts';

const rows = Papa.parse<Record<string, string>>(readFileSync('datasets/us/areas.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const match = createPlaceMatcher(
  rows.map(({ area_code = '', name = '', kind = '' }) => ({ code: area_code, name, kind })),
);
const found = (location: string, state: string | null = null) =>
  match({ location, state, people: 1 });

describe('places as payrolls write them', () => {
  it.each([
    ['Austin, TX', null, '12420', 'metro', '48'],
    ['Austin TX', null, '12420', 'metro', '48'],
    ['AUSTIN, TX 78701-1234', null, '12420', 'metro', '48'],
    ['Austin, Texas', null, '12420', 'metro', '48'],
    ['Austin', 'TX', '12420', 'metro', '48'],
    ['Austin', '48', '12420', 'metro', '48'],
    ['US-TX-Austin', null, '12420', 'metro', '48'],
    ['Austin-TX', null, '12420', 'metro', '48'],
    ['Remote, Austin, TX', null, '12420', 'metro', '48'],
    ['Austin-Round Rock-San Marcos, TX', null, '12420', 'metro', '48'],
    ['USA - Texas - Dallas', null, '19100', 'metro', '48'],
    ['Ft. Worth, TX', null, '19100', 'metro', '48'],
    ['New York, NY', null, '35620', 'metro', '36'],
    ['New York', 'NY', '35620', 'metro', '36'],
    ['Jersey City, NJ', null, '35620', 'metro', '34'],
    ['Brooklyn, NY', null, '35620', 'metro', '36'],
    ['Manhattan, KS', null, '31740', 'metro', '20'],
    ['LA, CA', null, '31080', 'metro', '06'],
    ['Lafayette, LA', null, '29180', 'metro', '22'],
    ['Washington DC', null, '47900', 'metro', '11'],
    ['Washington, D.C.', null, '47900', 'metro', '11'],
    ['Seattle, Washington', null, '42660', 'metro', '53'],
    ['Charleston West Virginia', null, '16620', 'metro', '54'],
    ['Portland, OR', null, '38900', 'metro', '41'],
    ['Portland', 'Maine', '38860', 'metro', '23'],
    ['Vancouver, WA', null, '38900', 'metro', '53'],
    ['Saint Louis, MO', null, '41180', 'metro', '29'],
    ['Winston-Salem, NC', null, '49180', 'metro', '37'],
    ['Boise, ID', null, '14260', 'metro', '16'],
    ['San Juan, PR', null, '41980', 'metro', '72'],
    ['Northwest Alabama nonmetropolitan area', null, '0100001', 'nonmetro', '01'],
    ['TX', null, '48', 'state', '48'],
    ['Texas', null, '48', 'state', '48'],
    ['Remote - CA', null, '06', 'state', '06'],
    ['Remote', 'CO', '08', 'state', '08'],
    ['Washington', 'WA', '53', 'state', '53'],
    ['', 'CA', '06', 'state', '06'],
    ['78701', 'TX', '48', 'state', '48'],
    ['Puerto Rico', null, '72', 'state', '72'],
    ['United States', null, 'US', 'nation', null],
  ])('%j in state %j is exactly %s', (location, column, area, kind, state) => {
    expect(found(location, column).best).toEqual({ area, kind, state, quality: 'exact', score: 1 });
  });

  it.each([
    ['Austin', '12420', 'metro', 0.9],
    ['NYC', '35620', 'metro', 0.9],
    ['New York', '35620', 'metro', 0.75],
    ['San Francisco-Oakland', '41860', 'metro', 0.9],
    ['San Francisco Bay Area', '41860', 'metro', 0.9],
    ['San Fransisco, CA', '41860', 'metro', 0.85],
    ['Dallas/Fort Worth', '19100', 'metro', 0.9],
    ['Minneapolis / St. Paul', '33460', 'metro', 0.9],
    ['Ft Lauderdale', '33100', 'metro', 0.75],
    ['Denver HQ', '19740', 'metro', 0.9],
    ['Remote', 'US', 'nation', 0.7],
    ['Work from home', 'US', 'nation', 0.7],
    ['Plano, TX', '48', 'state', 0.6],
    ['Harris County, TX', '48', 'state', 0.6],
  ])('%j is probably %s, a %s', (location, area, kind, score) => {
    expect(found(location).best).toMatchObject({ area, kind, quality: 'fuzzy', score });
  });

  it.each([
    ['78701', 'A ZIP code alone does not say the area.'],
    ['Xyzzy', 'No US area has that name.'],
    ['Building 4', 'No US area has that name.'],
    ['London, UK', 'No US area has that name.'],
    ['Vancouver, BC', 'No US area has that name.'],
    ['TX / OK', 'It names several states.'],
    ['Portland', 'There are several of that name, and the file does not say the state.'],
    ['Springfield', 'There are several of that name, and the file does not say the state.'],
    ['Washington', 'There are several of that name, and the file does not say the state.'],
    ['Manhattan', 'There are several of that name, and the file does not say the state.'],
    ['LA', 'There are several of that name, and the file does not say the state.'],
  ])('does not match %j, and says why', (location, because) => {
    const none = { area: null, kind: null, state: null, quality: 'none', score: 0 };
    expect(found(location)).toMatchObject({ best: none, because });
  });
});

describe('candidates', () => {
  const names = (location: string) => found(location).candidates.map(({ name }) => name);

  it('are the areas that a name may mean', () => {
    expect(names('Portland')).toEqual([
      'Portland-South Portland, ME',
      'Portland-Vancouver-Hillsboro, OR-WA',
    ]);
    expect(names('Washington')).toEqual([
      'Washington-Arlington-Alexandria, DC-VA-MD-WV',
      'Washington',
    ]);
  });

  it('are the areas of the state where a city names none', () => {
    expect(names('Plano, TX')).toEqual(
      expect.arrayContaining(['Texas', 'Dallas-Fort Worth-Arlington, TX']),
    );
  });

  it('are the states of a metropolitan area, too', () => {
    expect(names('Portland, OR')).toEqual([
      'Portland-Vancouver-Hillsboro, OR-WA',
      'Oregon',
      'Washington',
    ]);
  });
});

it('sets a place that is not stated against the nation, and says so', () => {
  const { best, because } = match({ location: ' ', state: null, people: 3 });
  expect(best).toMatchObject({ area: 'US', kind: 'nation', quality: 'fuzzy', score: 0.6 });
  expect(because).toBe('The file gives no place.');
});
