/**
 * The rank of each number, highest first, from 1; equal numbers share the better rank and the ranks
 * after them are left out (1, 2, 2, 4). Null has no rank.
 */
export function competitionRanks(numbers: readonly (number | null)[]): (number | null)[] {
  const sorted = numbers.filter((number) => number !== null).sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  for (const [at, number] of sorted.entries()) {
    if (!rankOf.has(number)) rankOf.set(number, at + 1);
  }
  return numbers.map((number) => (number === null ? null : (rankOf.get(number) ?? null)));
}
