import { formatMoney } from '#lib/domain/format.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Unit } from './amount.ts';

/** `Your pay $131,000`: the reader's pay is in the currency and period of the lens. */
export const yourPayText = (pay: number, { currency, period }: Lens, name = 'Your pay'): string =>
  `${name} ${formatMoney(pay, currency, period)}`;

/** Whether a pay seen through the lens can stand on an axis of this unit. */
export const standsOn = (unit: Unit, { currency, period }: Lens): boolean =>
  unit !== null && unit.currency === currency && unit.period === period;
