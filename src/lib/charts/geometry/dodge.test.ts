import { describe, expect, it } from 'vitest';
import { dodge, within, withoutOverlap } from './dodge.ts';

describe('labels that would overlap', () => {
  it('stay where they wish to be while they are apart', () => {
    expect(dodge([10, 50, 90], [10, 10, 10], [0, 100])).toEqual([10, 50, 90]);
  });

  it('move apart around their common middle', () => {
    expect(dodge([50, 50], [20, 20], [0, 100])).toEqual([40, 60]);
  });

  it('push on their neighbours, and keep the order of their wishes', () => {
    const placed = dodge([50, 52, 54, 90], [20, 20, 20, 10], [0, 100]);
    expect(placed).toEqual([32, 52, 72, 90]);
    expect(dodge([54, 50], [20, 20], [0, 100])).toEqual([62, 42]);
  });

  it('stay inside the axis', () => {
    expect(dodge([0, 100], [20, 20], [0, 100])).toEqual([10, 90]);
    expect(dodge([99, 99], [20, 20], [0, 100])).toEqual([70, 90]);
  });

  it('are spread evenly where they do not fit together', () => {
    expect(dodge([5, 5, 5], [60, 60, 60], [0, 90])).toEqual([15, 45, 75]);
  });

  it('give way to those named first', () => {
    expect(withoutOverlap([0, 100, 5, 60], [20, 20, 20, 20])).toEqual([true, true, false, true]);
  });

  it('keep to the drawing with both their ends', () => {
    expect(within(0, 40, [0, 100])).toBe(20);
    expect(within(95, 40, [0, 100])).toBe(80);
    expect(within(50, 400, [0, 100])).toBe(200);
  });
});
