import { expect, it } from 'vitest';
import { MarketSettings } from './MarketSettings.svelte.ts';

const settings = () =>
  new MarketSettings(
    () => 3,
    () => '2025-05',
  );
const plan = {
  method: 'compound',
  percent: 3,
  target: 'lead-lag',
  planStart: '2026-01-01',
} as const;

it('asks with the figures as published until they are to be aged', () => {
  const of = settings();
  expect(of.standing).toMatchObject({ desk: 3, ageing: 1, target: 'p50', bands: false });
  of.ageing = plan;
  // From May 2025 to the middle of 2026: 14 months.
  expect(of.standing.ageing).toBeCloseTo(1.03 ** (14 / 12), 12);
  expect(of.aged).toMatchObject({ said: '14 months from 2025-05 to 2026-07-01: × 1.0351' });
});

it('warns where figures are aged far, and says why a plan gives no factor', () => {
  const of = settings();
  of.ageing = { ...plan, planStart: '2028-01-01' };
  expect(of.aged).toMatchObject({ warning: expect.stringContaining('past 24 months') });
  of.ageing = { ...plan, planStart: '' };
  expect(of.aged).toMatchObject({ problem: expect.stringContaining('not a date') });
  expect(of.standing.ageing).toBe(1);
});

it('brings nobody to the minimum of a range before there are ranges', () => {
  const of = settings();
  of.target = 'minimum';
  expect(of.standing.target).toBe('p25');
  of.bands = true;
  expect(of.standing.target).toBe('minimum');
});
