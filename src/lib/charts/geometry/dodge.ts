/**
 * Moves labels along one axis so that none overlaps another and all lie within `[from, to]`, each as
 * near to its wished place as its neighbours allow; the order of the wishes is kept. Where the labels
 * together are longer than the axis, they are spread evenly over it.
 * `sizes` are lengths along the axis; places are the labels' centres.
 */
export function dodge(
  wished: readonly number[],
  sizes: readonly number[],
  [from, to]: readonly [number, number],
): number[] {
  const order = wished.map((_, at) => at).sort((a, b) => wished[a]! - wished[b]! || a - b);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const squeeze = total > to - from ? (to - from) / total : 1;
  const size = (at: number) => sizes[at]! * squeeze;
  const placed = [...wished];
  // Neighbours that touch move as one block around the middle of what its members wish for.
  const blocks: { members: number[]; start: number; length: number }[] = [];
  for (const at of order) {
    let block = blockOf([at]);
    for (let last = blocks.at(-1); last && last.start + last.length > block.start + 1e-9;) {
      blocks.pop();
      block = blockOf([...last.members, ...block.members]);
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  for (const { members, start } of blocks) {
    let edge = start;
    for (const at of members) {
      placed[at] = edge + size(at) / 2;
      edge += size(at);
    }
  }
  return placed;

  function blockOf(members: number[]) {
    const length = members.reduce((sum, at) => sum + size(at), 0);
    let before = 0;
    let wish = 0;
    for (const at of members) {
      wish += wished[at]! - (before + size(at) / 2);
      before += size(at);
    }
    const start = Math.min(Math.max(wish / members.length, from), to - length);
    return { members, start, length };
  }
}

/** Which of the labels can stay where they are without overlap; earlier ones have the right of way. */
export function withoutOverlap(places: readonly number[], sizes: readonly number[]): boolean[] {
  const kept: number[] = [];
  return places.map((place, at) => {
    const fits = kept.every(
      (other) => Math.abs(places[other]! - place) >= (sizes[other]! + sizes[at]!) / 2,
    );
    if (fits) kept.push(at);
    return fits;
  });
}

/** The middle of a label of `size` that wishes to be at `place`, kept within `[from, to]`. */
export const within = (
  place: number,
  size: number,
  [from, to]: readonly [number, number],
): number => Math.min(Math.max(place, from + size / 2), Math.max(to - size / 2, from + size / 2));
