import type { Spot } from '../geometry/layout.ts';

/** How points lie: one after another, or spread over a plane. */
export type Arrangement = 'list' | 'plane';

/**
 * The point that a key leads to from the point `at` (null: from none): an index, null to leave the
 * points, or undefined where the key means nothing here and belongs to the page.
 */
export function step(
  key: string,
  at: number | null,
  points: readonly Spot[],
  arrangement: Arrangement,
): number | null | undefined {
  const last = points.length - 1;
  if (last < 0) return undefined;
  if (key === 'Escape') return at === null ? undefined : null;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const direction = directions[key];
  if (!direction) return undefined;
  const forward = direction.x + direction.y > 0;
  if (at === null || at > last) return forward ? 0 : last;
  if (arrangement === 'plane') return nearest(at, direction, points);
  return Math.min(Math.max(at + (forward ? 1 : -1), 0), last);
}

const directions: Readonly<Record<string, Spot>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
};

// The nearest point ahead; what lies off the line of sight counts as farther. Ahead of the last
// point there is none: the reader stays.
function nearest(at: number, { x, y }: Spot, points: readonly Spot[]): number {
  const from = points[at]!;
  let best = at;
  let least = Infinity;
  for (const [index, point] of points.entries()) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 0.5 || aside > ahead * 2) continue;
    const distance = ahead + aside * 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}
