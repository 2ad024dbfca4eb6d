const longest = 32;
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 4));

/**
 * How many typing slips lie between a typed word and a known one: a letter left out, added, changed,
 * or two neighbours swapped (optimal string alignment). With `open`, the typed word may be only the
 * beginning of the known one. More than `most` slips count as `most + 1`.
 */
export function typosBetween(typed: string, known: string, most: number, open: boolean): number {
  const width = Math.min(known.length, typed.length + most);
  if (typed.length > longest || typed.length - known.length > most) return most + 1;
  if (!open && known.length > width) return most + 1;
  let [before, previous, current] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j += 1) previous[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    let least = (current[0] = i);
    for (let j = 1; j <= width; j += 1) {
      const same = letter === known.charCodeAt(j - 1);
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        letter === known.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === known.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  let slips = previous[width]!;
  if (open) for (let j = 0; j < width; j += 1) slips = Math.min(slips, previous[j]!);
  return Math.min(slips, most + 1);
}

/** How many slips a word of this length may have: short words are too much alike for any. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);
