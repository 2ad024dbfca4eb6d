// How many rows apart those without a rank stand from those that have one.
const gap = 1;

/**
 * The line that each row stands on, by its rank: equal ranks one under another, in the order of the rows,
 * and rows without a rank below all others.
 */
export function rankSlots(ranks: readonly (number | null)[]): readonly number[] {
  const order = ranks
    .map((rank, at) => ({ rank: rank ?? Infinity, at }))
    .sort((a, b) => (a.rank === b.rank ? a.at - b.at : a.rank - b.rank));
  const slots = new Array<number>(ranks.length).fill(0);
  for (const [slot, { rank, at }] of order.entries()) {
    slots[at] = Number.isFinite(rank) ? slot : slot + gap;
  }
  return slots;
}
