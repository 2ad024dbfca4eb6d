import type { Column } from '#lib/domain/question.ts';
import type { Amount } from './amount.ts';

/**
 * Two ends in words: `€40,000–€60,000`, `8–24 months`, `-2 % to 7 %`, `from $40,000`, `up to $60,000`; `and more`
 * where the upper end is open. Where neither is known: why.
 */
export function spanText(
  low: Amount,
  high: Amount,
  open: boolean,
  column: Partial<Pick<Column, 'money' | 'unit' | 'kind'>>,
): string {
  // A percentage has its unit in each of its ends, and may be below zero: no dash joins them.
  const percent = column.kind === 'percent';
  const unit = column.money || percent || !column.unit ? '' : ` ${column.unit}`;
  const more = open ? ' and more' : '';
  if (low.state === 'none' && high.state === 'none') return low.text;
  if (high.state === 'none') return `from ${low.text}${unit}`;
  if (low.state === 'none') return `up to ${high.text}${unit}${more}`;
  if (low.text === high.text) return `${low.text}${unit}${more}`;
  if (percent) return `${low.text} to ${high.text}${more}`;
  return `${low.text}–${high.text.replace('≈ ', '')}${unit}${more}`;
}
