import { expect, it } from 'vitest';
import { placesNear } from './places-near.ts';

const areas = [
  { code: 'NY', name: 'New York' },
  { code: 'NJ', name: 'New Jersey' },
  { code: '35620', name: 'New York-Newark-Jersey City, NY-NJ' },
  { code: '12420', name: 'Austin-Round Rock-San Marcos, TX' },
  { code: '0100001', name: 'Northwest Alabama nonmetropolitan area' },
];

it.each([
  ['ny', ['NY']],
  ['35620', ['35620']],
  ['new york', ['NY', '35620']],
  ['round rock', ['12420']],
  ['Austn', ['12420']],
  ['alabama', ['0100001']],
  ['99999', []],
  ['', []],
])('an area sought as %j is one of %j', (sought, codes) => {
  expect(placesNear(sought, areas).map(({ code }) => code)).toEqual(codes);
});

it('takes codes that are in use elsewhere for those that they stand for', () => {
  expect(placesNear('el', [{ code: 'GR', name: 'Greece' }], { EL: 'GR' })).toHaveLength(1);
});
