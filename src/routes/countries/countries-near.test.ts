import { expect, it } from 'vitest';
import { countriesNear } from './countries-near.ts';

const countries = [
  { code: 'GB', name: 'United Kingdom' },
  { code: 'GR', name: 'Greece' },
  { code: 'US', name: 'United States' },
  { code: 'DE', name: 'Germany' },
];

it.each([
  ['gb', ['GB']],
  ['UK', ['GB']],
  ['el', ['GR']],
  ['germany', ['DE']],
  ['Germny', ['DE']],
  ['united', ['GB', 'US']],
  ['kingdom', ['GB']],
  ['XX', []],
  ['', []],
])('a country sought as %j is one of %j', (sought, codes) => {
  expect(countriesNear(sought, countries).map(({ code }) => code)).toEqual(codes);
});
