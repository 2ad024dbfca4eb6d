import { formatCount } from '#lib/domain/format.ts';
import type { Finding } from '#lib/domain/finding.ts';
import { shownColumns, type View } from '#lib/domain/view.ts';

/** `1 row`, `36,148 rows` */
export const rowsInWords = (rows: number): string =>
  `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}`;

/** What a figure of any rows says of itself: nothing but how many they are, and of what. */
export function exploredFinding(view: View, headline: string, subtitle: string): Finding {
  const columns = shownColumns(view);
  const named = columns.slice(0, 6).map(({ label }) => label);
  const rest = columns.length - named.length;
  const list = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ');
  return { headline, subtitle, sentence: `${rowsInWords(view.rows.length)}: ${list}.` };
}
