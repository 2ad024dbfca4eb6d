import type { View } from '#lib/domain/view.ts';
import { bracketsHeight, type BracketsOptions } from './place-brackets.ts';

export interface PayBackOptions {
  /** The columns with the routes, and with the months that the lowest and the highest cost take. */
  readonly label: string;
  readonly low: string;
  readonly high: string;
  /** The column that is true where the cost, and so the time, has no upper end. */
  readonly open?: string;
}

/** The time a route takes to pay back, as a bracket of months from now on. */
export const bracketsOfPayBack = (options: PayBackOptions): BracketsOptions => ({
  ...options,
  zero: true,
  missing: 'never pays back under these assumptions',
});

/** The height that `PayBack` takes, before it is drawn. */
export const payBackHeight = (view: View, width: number, options: PayBackOptions): number =>
  bracketsHeight(view, width, bracketsOfPayBack(options));
