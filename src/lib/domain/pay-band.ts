/** The steps that a differential may be snapped to, in percent of the base. */
export const bandSteps = [5, 10] as const;

export type BandStep = (typeof bandSteps)[number];

/**
 * The band of a differential (base = 100): the nearest multiple of the step, and halfway between two
 * of them the one farther from the base, so that the bands above and below it are mirror images
 * (97.5 → 95 and 102.5 → 105 in steps of 5).
 */
export function bandOf(differential: number, step: BandStep): number {
  const away = (differential - 100) / step;
  return 100 + step * Math.sign(away) * Math.floor(Math.abs(away) + 0.5);
}
