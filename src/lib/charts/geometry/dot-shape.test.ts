import { describe, expect, it } from 'vitest';
import { dotRadius, dotShape } from './dot-shape.ts';

/** The corners of an outline made of straight steps. */
function corners(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLlhv])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(([, step, a, b]) => {
    if (step === 'M') [x, y] = [Number(a), Number(b)];
    if (step === 'l') [x, y] = [x + Number(a), y + Number(b)];
    if (step === 'h') x += Number(a);
    if (step === 'v') y += Number(a);
    return [x, y];
  });
}

/** The shoelace formula. */
const areaOf = (points: [number, number][]): number =>
  Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length]!;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

const middleOf = (points: [number, number][]): [number, number] => {
  const xs = points.map(([x]) => x);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, 0];
};

describe('the outline of a dot', () => {
  it.each([1, 2, 3, 4, 5])('covers the area of the circle in shape %d', (shape) => {
    const area = areaOf(corners(dotShape(shape, 500, 300, 100)));
    expect(Math.abs(area / (Math.PI * 100 ** 2) - 1)).toBeLessThan(0.01);
  });

  it.each([1, 2, 3, 4, 5])('stands in the middle of its place in shape %d', (shape) => {
    expect(middleOf(corners(dotShape(shape, 500, 300, 100)))[0]).toBeCloseTo(500, 0);
  });

  it('is a circle in the first shape, and in one that nobody knows', () => {
    expect(dotShape(0, 10, 20, 3)).toBe('M7 20a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z');
    expect(dotShape(9, 10, 20, 3)).toBe(dotShape(0, 10, 20, 3));
  });

  it('has no more than one decimal anywhere', () => {
    for (const shape of [0, 1, 2, 3, 4, 5]) {
      expect(dotShape(shape, 1 / 3, 2 / 3, 22 / 7)).not.toMatch(/\.\d\d/);
    }
  });
});

describe('the radius of a dot', () => {
  it('makes four times the openings twice as wide', () => {
    expect(dotRadius(800_000, false)).toBeCloseTo(2 * dotRadius(200_000, false));
  });

  it('never falls below what can be seen', () => {
    expect(dotRadius(0, false)).toBe(dotRadius(10, true));
    expect(dotRadius(0, true)).toBeGreaterThan(2);
  });
});
