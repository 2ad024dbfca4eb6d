import { formatCount } from '#lib/domain/format.ts';
import type { Amount } from './amount.ts';
import { lineHeight, tickText } from './layout.ts';
import { wrapText } from './wrap-text.ts';

/** Why rows are not drawn, each reason with how many, the most first. */
export type NotDrawn = readonly { readonly reason: string; readonly rows: number }[];

/** Counts the reasons, one for each row that is not drawn. */
export function countReasons(reasons: readonly string[]): NotDrawn {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, rows]) => ({ reason, rows })).sort((a, b) => b.rows - a.rows);
}

/** Why an amount has no place on an axis; null where it has one. A floor has none: the amount lies anywhere above. */
export function reasonOf(amount: Amount): string | null {
  if (amount.state === 'value') return null;
  return amount.state === 'top_coded' ? 'top-coded' : amount.text;
}

/** `Not drawn: 12 suppressed, 3 top-coded.`, in lines; none where every row is drawn. */
export function notDrawnLines(missing: NotDrawn, width: number): readonly string[] {
  if (missing.length === 0) return [];
  const reasons = missing.map(({ reason, rows }) => `${formatCount(rows)} ${reason}`);
  return wrapText(`Not drawn: ${reasons.join(', ')}.`, width, 3, tickText);
}

/** What is said of rows without a place, below a plot and its axis, and the height of the drawing with it. */
export function placeNotDrawn(reasons: readonly string[], width: number, bottom: number) {
  const missing = notDrawnLines(countReasons(reasons), width);
  const missingY = bottom + 54;
  const height =
    missing.length > 0 ? missingY + (missing.length - 1) * lineHeight + 6 : bottom + 40;
  return { missing, missingY, height };
}
