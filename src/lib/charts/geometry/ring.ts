import type { Spot } from './layout.ts';

/** A closed line. */
export type Ring = readonly Spot[];

/**
 * The rings of a shape written with `M`, `L`, `l` and `z` only (lines, no curves), as the state shapes
 * are. Throws on any other command.
 */
export function ringsOf(path: string): Ring[] {
  const rings: Spot[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === 'z' || command === 'Z') continue;
    if (!'MLl'.includes(command)) throw new Error(`A shape of lines has no command ${command}`);
    if (command === 'M') rings.push([]);
    const numbers = text.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [dx, dy] = [numbers[at]!, numbers[at + 1]!];
      [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
      rings.at(-1)?.push({ x, y });
    }
  }
  return rings;
}

/** Twice the signed area of a ring, by the shoelace formula. */
function twiceArea(ring: Ring): number {
  let sum = 0;
  for (const [at, { x, y }] of ring.entries()) {
    const next = ring[(at + 1) % ring.length]!;
    sum += x * next.y - next.x * y;
  }
  return sum;
}

/** The ring with the largest area: the mainland of a shape. */
export const largestRing = (rings: readonly Ring[]): Ring =>
  rings.reduce<Ring>(
    (best, ring) => (Math.abs(twiceArea(ring)) > Math.abs(twiceArea(best)) ? ring : best),
    [],
  );

/** The centre of gravity of a ring; its first point where it encloses nothing. */
export function centroid(ring: Ring): Spot {
  const area = twiceArea(ring);
  if (area === 0) return ring[0] ?? { x: 0, y: 0 };
  let [x, y] = [0, 0];
  for (const [at, from] of ring.entries()) {
    const to = ring[(at + 1) % ring.length]!;
    const cross = from.x * to.y - to.x * from.y;
    x += (from.x + to.x) * cross;
    y += (from.y + to.y) * cross;
  }
  return { x: x / (3 * area), y: y / (3 * area) };
}

/** Whether a spot lies inside a ring (even–odd rule). */
export function contains(ring: Ring, { x, y }: Spot): boolean {
  let inside = false;
  for (const [at, a] of ring.entries()) {
    const b = ring[(at + 1) % ring.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

/** Whether a rectangle around a spot lies inside a ring, as far as its outline tells. */
export function holds(ring: Ring, { x, y }: Spot, width: number, height: number): boolean {
  const steps = [-1, -0.5, 0, 0.5, 1];
  return steps.every((across) =>
    [-1, 0, 1].every((down) =>
      contains(ring, { x: x + (across * width) / 2, y: y + (down * height) / 2 }),
    ),
  );
}
