import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataPackage, resourceNamed } from '#pipeline/data-package.ts';
import { readTable } from '#pipeline/import/merge-table.ts';
import { drawStates, type StatesTopology } from './state-shapes.ts';

const path = createRequire(import.meta.url).resolve('us-atlas/states-10m.json');
const drawn = drawStates(JSON.parse(readFileSync(path, 'utf8')) as StatesTopology);

/** Every point that a path goes through. */
function pointsOf(shape: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...shape.matchAll(/([Ml])([^Mlz]+)/g)].flatMap(([, command, text = '']) => {
    const numbers = (text.match(/-?(\d+(\.\d)?|\.\d)/g) ?? []).map(Number);
    return numbers.flatMap((value, at): [number, number][] => {
      if (at % 2 === 0) return [];
      const stepX = numbers[at - 1] ?? 0;
      [x, y] = command === 'M' ? [stepX, value] : [x + stepX, y + value];
      return [[x, y]];
    });
  });
}

describe('the shapes of the states', () => {
  it('are there for every state and territory that has pay', () => {
    const areas = readTable('datasets', resourceNamed(readDataPackage('datasets'), 'us-areas'));
    const places = areas.filter(({ kind }) => kind === 'state' || kind === 'territory');
    expect(places).toHaveLength(54);
    for (const { area_code = '' } of places) expect(drawn.shapes[area_code]).toMatch(/^M.+z$/);
  });

  it('lie within the drawing', () => {
    const [width, height] = drawn.viewBox;
    for (const [x, y] of Object.values(drawn.shapes).flatMap(pointsOf)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });

  it('stand where a reader looks for them', () => {
    const middle = (code: string) => {
      const points = pointsOf(drawn.shapes[code] ?? '');
      const mean = (at: 0 | 1) => points.reduce((sum, p) => sum + p[at], 0) / points.length;
      return { x: mean(0), y: mean(1) };
    };
    const [california, newYork, texas, alaska, puertoRico] = ['06', '36', '48', '02', '72'].map(
      middle,
    );
    expect(california?.x).toBeLessThan(newYork?.x ?? 0);
    expect(newYork?.y).toBeLessThan(texas?.y ?? 0);
    expect(alaska?.y).toBeGreaterThan(california?.y ?? Infinity);
    expect(puertoRico?.x).toBeGreaterThan(texas?.x ?? Infinity);
  });

  it('travel in less than 25 kB', () => {
    expect(gzipSync(JSON.stringify(drawn), { level: 9 }).length).toBeLessThan(25_000);
  });
});
