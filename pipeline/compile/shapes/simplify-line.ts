export type Point = readonly [number, number];

/**
 * Visvalingam and Whyatt's line generalisation: drops, one after the other, the point that spans the
 * smallest triangle with its neighbours, until every triangle is at least `area`. The ends stay, so
 * that lines which meet still meet.
 */
export function simplifyLine(line: readonly Point[], area: number): Point[] {
  const kept = [...line];
  const least = isClosed(line) ? 4 : 2;
  while (kept.length > least) {
    const smallest = smallestTriangle(kept);
    if (smallest.area >= area) break;
    kept.splice(smallest.at, 1);
  }
  return kept;
}

function smallestTriangle(line: readonly Point[]): { at: number; area: number } {
  let smallest = { at: 1, area: Infinity };
  for (let at = 1; at < line.length - 1; at += 1) {
    const [before, point, after] = [line[at - 1], line[at], line[at + 1]];
    if (!before || !point || !after) continue;
    const area = triangleArea(before, point, after);
    if (area < smallest.area) smallest = { at, area };
  }
  return smallest;
}

function triangleArea([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

function isClosed(line: readonly Point[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
}

/** The area a closed line encloses (the shoelace formula). */
export function ringArea(ring: readonly Point[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}
