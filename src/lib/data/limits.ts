import { abroad, moneyAndGuide } from '#lib/data/limits/abroad-and-money.ts';
import type { Limit } from '#lib/data/limits/limit.ts';
import { unitedStates } from '#lib/data/limits/united-states.ts';

/** The known limits of the figures, by theme. */
export const limits: readonly { readonly title: string; readonly limits: readonly Limit[] }[] = [
  { title: 'United States', limits: unitedStates },
  { title: 'Other countries', limits: abroad },
  { title: 'Money, prices and the guide', limits: moneyAndGuide },
];

/** The known limits of one table, by its SQL name. */
export const limitsOf = (table: string): readonly Limit[] =>
  limits.flatMap((theme) => theme.limits).filter(({ tables }) => tables.includes(table));
