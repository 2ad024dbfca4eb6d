import type { Lens } from '#lib/domain/lens.ts';

/** A view with the ranks of places as paid and at average US prices. */
export const priceRanks = {
  ranks: 'at-home',
  beside: (): readonly Partial<Lens>[] => [{ priceLevel: 'fx' }, { priceLevel: 'rpp' }],
} as const;

/** So many places that move farthest are drawn; table and files have them all. */
export const farthest = 20;
