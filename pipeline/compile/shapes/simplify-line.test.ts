import { describe, expect, it } from 'vitest';
import { ringArea, simplifyLine, type Point } from './simplify-line.ts';

describe('simplifying a line', () => {
  const bump: Point[] = [[0, 0], [1, 0.1], [2, 0], [3, 5], [4, 0]]; // prettier-ignore

  it('drops the corners that span less than the area, the smallest first', () => {
    expect(simplifyLine(bump, 1)).toEqual([[0, 0], [2, 0], [3, 5], [4, 0]]); // prettier-ignore
  });

  it('keeps both ends, however little lies between them', () => {
    expect(simplifyLine(bump, Infinity)).toEqual([[0, 0], [4, 0]]); // prettier-ignore
  });

  it('is the same line backwards, so that neighbours still meet', () => {
    expect(simplifyLine(bump.toReversed(), 1)).toEqual(simplifyLine(bump, 1).toReversed());
  });

  it('leaves a closed line a shape', () => {
    const island: Point[] = [[0, 0], [1, 0], [1, 1], [0.5, 1.01], [0, 1], [0, 0]]; // prettier-ignore
    expect(simplifyLine(island, Infinity)).toHaveLength(4);
  });
});

it('the area of a ring is that of the shape it encloses', () => {
  expect(ringArea([[0, 0], [4, 0], [4, 3], [0, 3]])).toBe(12); // prettier-ignore
});
