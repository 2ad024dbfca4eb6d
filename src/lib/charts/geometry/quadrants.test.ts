import { describe, expect, it } from 'vitest';
import { quadrantsOf } from './quadrants.ts';

const pairs = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((pay) => ({
  pay,
  growth: pay % 2 ? 10 - pay : -pay,
}));

describe('quadrants', () => {
  it('part pairs at the medians of both amounts', () => {
    const parted = quadrantsOf(pairs)!;
    // Growth: 9 −2 7 −4 5 −6 3 −8 1, in order −8 −6 −4 −2 1 3 5 7 9.
    expect([parted.pay, parted.growth]).toEqual([5, 1]);
    expect(parted.of).toEqual([
      'less-faster',
      'less-slower',
      'less-faster',
      'less-slower',
      'more-faster',
      'more-slower',
      'more-faster',
      'more-slower',
      'more-faster',
    ]);
  });

  it('count a pair at the median as more, and as faster', () => {
    const equal = Array.from({ length: 8 }, () => ({ pay: 50, growth: 3 }));
    expect(new Set(quadrantsOf(equal)!.of)).toEqual(new Set(['more-faster']));
  });

  it('are not made of a handful of pairs, nor of none', () => {
    expect(quadrantsOf(pairs.slice(0, 7))).toBeNull();
    expect(quadrantsOf([])).toBeNull();
  });
});
