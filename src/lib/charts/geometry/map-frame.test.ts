import { expect, it } from 'vitest';
import { frameAround, wholeFrame } from './map-frame.ts';

const whole = [960, 440] as const;
const spots = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

it('shows the part of a map that holds all spots, in the shape of the whole', () => {
  const frame = frameAround(spots([400, 100], [600, 150]), whole);
  expect(frame.left).toBeLessThan(400);
  expect(frame.left + frame.width).toBeGreaterThan(600);
  expect(frame.top).toBeLessThan(100);
  expect(frame.top + frame.height).toBeGreaterThan(150);
  expect(frame.width / frame.height).toBeCloseTo(960 / 440);
  expect(frame.width).toBeLessThan(300);
});

it('comes no nearer to one place than lets its neighbours be seen', () => {
  expect(frameAround(spots([480, 220]), whole).width).toBeCloseTo(192);
});

it('never leaves the map, and is all of it for spots at its ends or none', () => {
  const corner = frameAround(spots([2, 3], [10, 5]), whole);
  expect(corner).toMatchObject({ left: 0, top: 0 });
  const far = frameAround(spots([955, 438]), whole);
  expect(far.left + far.width).toBeCloseTo(960);
  expect(far.top + far.height).toBeCloseTo(440);
  expect(frameAround(spots([0, 0], [960, 440]), whole)).toEqual(wholeFrame(whole));
  expect(frameAround([], whole)).toEqual(wholeFrame(whole));
});
