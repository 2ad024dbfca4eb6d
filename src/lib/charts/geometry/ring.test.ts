import { describe, expect, it } from 'vitest';
import { centroid, contains, holds, largestRing, ringsOf } from './ring.ts';

const square = 'M0 0l10 0 0 10-10 0z';

describe('the rings of a shape', () => {
  it('are read from absolute starts and relative lines, without spaces before a minus', () => {
    expect(ringsOf(square)).toEqual([
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 10 },
        { x: 0, y: 10 },
      ],
    ]);
    expect(ringsOf('M1.5 .5l.25-.5z')).toEqual([
      [
        { x: 1.5, y: 0.5 },
        { x: 1.75, y: 0 },
      ],
    ]);
  });

  it('are refused where a shape has curves', () => {
    expect(() => ringsOf('M0 0c1 1 2 2 3 3z')).toThrow('no command c');
  });

  it('have the mainland first in size, its centre, and what lies inside', () => {
    const mainland = largestRing(ringsOf(`M20 20l1 0 0 1z${square}`));
    expect(centroid(mainland)).toEqual({ x: 5, y: 5 });
    expect(contains(mainland, { x: 9, y: 1 })).toBe(true);
    expect(contains(mainland, { x: 11, y: 1 })).toBe(false);
    expect(holds(mainland, { x: 5, y: 5 }, 8, 8)).toBe(true);
    expect(holds(mainland, { x: 5, y: 5 }, 12, 4)).toBe(false);
  });

  it('have a centre even where they enclose nothing', () => {
    expect(centroid([{ x: 3, y: 4 }])).toEqual({ x: 3, y: 4 });
    expect(centroid([])).toEqual({ x: 0, y: 0 });
  });
});
