import type { Column } from '#lib/domain/question.ts';
import type { Amount } from './amount.ts';

/**
 * Two ends in words: `€40,000–€60,000`, `8–24 months`, `from $40,000`, `up to $60,000`; `and more`
 * where the upper end is open. Where neither is known: why.
 */
export function spanText(
  low: Amount,
  high: Amount,
  open: boolean,
  column: Pick<Column, 'money' | 'unit'>,
): string {
  const unit = column.money || !column.unit ? '' : ` ${column.unit}`;
  const more = open ? ' and more' : '';
  if (low.state === 'none' && high.state === 'none') return low.text;
  if (high.state === 'none') return `from ${low.text}${unit}`;
  if (low.state === 'none') return `up to ${high.text}${unit}${more}`;
  if (low.text === high.text) return `${low.text}${unit}${more}`;
  return `${low.text}–${high.text.replace('≈ ', '')}${unit}${more}`;
}
