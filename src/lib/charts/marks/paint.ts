import { outermostTone } from '../geometry/band-classes.ts';
import type { AmountClass } from '../geometry/classes.ts';

/** A fill, and the ink that is legible on it in light and in dark. */
export interface ClassPaint {
  readonly fill: string;
  readonly ink: string;
}

/** The outline of a pale mark: at least 3 to 1 against the page, where the fill alone is less. */
export const edge = 'color-mix(in srgb, var(--pay-3) 80%, var(--raised))';

/** Four steps of pay, from pale to strong. */
export const paySteps = ['var(--pay-1)', 'var(--pay-2)', 'var(--pay-3)', 'var(--pay-4)'] as const;

/** Six classes of pay on a map, from lowest to highest. */
export const payClasses: readonly ClassPaint[] = [
  { fill: 'var(--grid)', ink: 'var(--ink)' },
  { fill: 'var(--pay-1)', ink: 'var(--ink)' },
  { fill: 'color-mix(in srgb, var(--pay-1) 45%, var(--pay-2))', ink: 'var(--ink)' },
  // A little off --pay-2, on which ink falls just short of 4.5 to 1 in the dark.
  { fill: 'color-mix(in srgb, var(--pay-1) 12%, var(--pay-2))', ink: 'var(--ink)' },
  { fill: 'var(--pay-3)', ink: 'var(--raised)' },
  { fill: 'var(--pay-4)', ink: 'var(--raised)' },
];

/**
 * Four bands below a base, the base, and four above it: amber and teal, which those who see few colours
 * tell apart, away from the tone of the page on both sides.
 */
export const bandPaints: readonly ClassPaint[] = [
  { fill: 'color-mix(in srgb, var(--cat-2) 55%, var(--ink))', ink: 'var(--raised)' },
  { fill: 'color-mix(in srgb, var(--cat-2) 80%, var(--ink))', ink: 'var(--raised)' },
  { fill: 'color-mix(in srgb, var(--cat-2) 50%, var(--raised))', ink: 'var(--ink)' },
  { fill: 'color-mix(in srgb, var(--cat-2) 30%, var(--raised))', ink: 'var(--ink)' },
  payClasses[0]!,
  payClasses[1]!,
  payClasses[3]!,
  payClasses[4]!,
  payClasses[5]!,
];

/** The paint of each class: by its tone around a base, or spread over the scale of pay. */
export const classPaints = (classes: readonly Pick<AmountClass, 'tone'>[]): readonly ClassPaint[] =>
  classes.map(({ tone }, at) =>
    tone === undefined
      ? payClasses[
          classes.length === 1
            ? 3
            : Math.round((at * (payClasses.length - 1)) / (classes.length - 1))
        ]!
      : bandPaints[tone + outermostTone]!,
  );
