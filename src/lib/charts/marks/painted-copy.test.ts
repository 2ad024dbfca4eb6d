import { describe, expect, it } from 'vitest';
import { computedColour } from './painted-copy.ts';

describe('a computed colour in a file', () => {
  it.each([
    ['rgb(31, 122, 122)', '#1f7a7a'],
    ['color(srgb 0.5 0.25 1)', '#8040ff'],
    ['color(srgb 1.2e-3 0 0)', '#000000'],
    [' #c2410c ', '#c2410c'],
    ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
    ['12.5px', '12.5px'],
    ['none', 'none'],
  ])('%s is written %s', (computed, written) => {
    expect(computedColour(computed)).toBe(written);
  });
});
