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

/** The paints of `count` classes, spread over the whole scale. */
export const classPaints = (count: number): readonly ClassPaint[] =>
  Array.from(
    { length: count },
    (_, at) =>
      payClasses[count === 1 ? 3 : Math.round((at * (payClasses.length - 1)) / (count - 1))]!,
  );
