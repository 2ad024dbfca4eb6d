import { expect, it } from 'vitest';
import { StartProgress } from './start-progress.ts';

it('grows with the bytes fetched, then compiled, and never turns back', () => {
  const told: number[] = [];
  const progress = new StartProgress((reached) => told.push(reached));
  progress.fetching(0.5);
  progress.fetching(0.25);
  progress.fetching(NaN);
  progress.fetching(1.5);
  progress.compiling(0);
  progress.compiling(1);
  progress.compiling(2);
  expect(told).toEqual([0.4, 0.8, 0.95]);
});
