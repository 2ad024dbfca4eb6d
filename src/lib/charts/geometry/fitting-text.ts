import { formatCompact, formatMoneyCompact } from '#lib/domain/format.ts';
import type { Amount, Unit } from './amount.ts';
import { textWidth, type TextStyle } from './text-width.ts';

/** An amount in full where it fits into `room` px, else compact, else without its currency too. */
export function fittingText(amount: Amount, unit: Unit, room: number, style: TextStyle): string {
  if (!unit || amount.state !== 'value' || textWidth(amount.text, style) <= room) {
    return amount.text;
  }
  const compact = compactText(amount, unit);
  return textWidth(compact, style) <= room ? compact : formatCompact(amount.value);
}

/** An amount compact, still marked where it is approximate. */
export const compactText = (
  { value, text }: Extract<Amount, { state: 'value' }>,
  unit: NonNullable<Unit>,
): string => (text.startsWith('≈') ? '≈ ' : '') + formatMoneyCompact(value, unit.currency);
