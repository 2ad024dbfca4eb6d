import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { centroid, largestRing, ringsOf } from '#lib/charts/geometry/ring.ts';
import { readDataPackage, resourceNamed } from '#pipeline/data-package.ts';
import { readTable } from '#pipeline/import/merge-table.ts';
import { drawCountries, type CountriesTopology } from './country-shapes.ts';

const boundaries = (scale: string) => {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as CountriesTopology;
};
const drawn = drawCountries(boundaries('110m'), boundaries('50m'));
const ringsOfCountry = (code: string) => ringsOf(drawn.shapes[code] ?? '');

describe('the shapes of the countries', () => {
  it('are there for every country that has pay, small ones too', () => {
    const pay = readTable(
      'datasets',
      resourceNamed(readDataPackage('datasets'), 'international-pay'),
    );
    const countries = new Set(pay.map(({ country_iso2 = '' }) => country_iso2));
    expect(countries.size).toBeGreaterThan(30);
    for (const code of countries) expect(ringsOfCountry(code), code).not.toHaveLength(0);
  });

  it('lie within the drawing', () => {
    const [width, height] = drawn.viewBox;
    for (const { x, y } of Object.keys(drawn.shapes).flatMap(ringsOfCountry).flat()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('stand where a reader looks for them', () => {
    const middle = (code: string) => centroid(largestRing(ringsOfCountry(code)));
    expect(middle('US').x).toBeLessThan(middle('GB').x);
    expect(middle('GB').x).toBeLessThan(middle('JP').x);
    expect(middle('CA').y).toBeLessThan(middle('US').y);
    expect(middle('SG').y).toBeLessThan(middle('AU').y);
    expect(drawn.shapes).not.toHaveProperty('AQ');
  });

  it('travel in less than 50 kB', () => {
    expect(gzipSync(JSON.stringify(drawn), { level: 9 }).length).toBeLessThan(50_000);
  });
});
