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
const compactText = (
  { value, text }: Extract<Amount, { state: 'value' }>,
  unit: NonNullable<Unit>,
): string => (text.startsWith('≈') ? '≈ ' : '') + formatMoneyCompact(value, unit.currency);

/** Amounts that are read together: all in full where each fits its room, else all compact, else bare. */
export function fittingTexts(
  amounts: readonly Amount[],
  unit: Unit,
  fits: (texts: readonly string[]) => boolean,
): readonly string[] {
  const full = amounts.map(({ text }) => text);
  if (!unit || fits(full)) return full;
  const compact = amounts.map((each) =>
    each.state === 'value' ? compactText(each, unit) : each.text,
  );
  if (fits(compact)) return compact;
  return amounts.map((each) => (each.state === 'value' ? formatCompact(each.value) : each.text));
}
