import { scaleBand } from 'd3-scale';
import { expect, it } from 'vitest';
import { placeBands } from './bands.ts';

it('divides a length into bands as d3-scale does', () => {
  for (const count of [1, 2, 4, 7]) {
    const { step, width, starts } = placeBands(count, 420, 0.22, 0.08);
    const d3 = scaleBand<number>()
      .domain(starts.keys())
      .range([0, 420])
      .paddingInner(0.22)
      .paddingOuter(0.08);
    expect(step).toBeCloseTo(d3.step());
    expect(width).toBeCloseTo(d3.bandwidth(), 1);
    for (const [at, start] of starts.entries()) expect(start).toBeCloseTo(d3(at)!, 1);
  }
});
