import { countAbsent } from '#lib/domain/answer.ts';
import { formatCount } from '#lib/domain/format.ts';
import type { View } from '#lib/domain/view.ts';

/** `3 cells suppressed by the publisher`, `1 cell top-coded`: what a view has no number for, in words. */
export function absentWords({ rows, columns }: Pick<View, 'rows' | 'columns'>): readonly string[] {
  const { suppressed, topCoded, notCollected } = countAbsent(rows, columns);
  const kinds: [number, string][] = [
    [suppressed, 'suppressed by the publisher'],
    [topCoded, 'top-coded'],
    [notCollected, 'not collected'],
  ];
  return kinds
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatCount(count)} ${count === 1 ? 'cell' : 'cells'} ${words}`);
}
