import { bandOf, type BandStep } from '#lib/domain/pay-band.ts';
import type { Classes } from './classes.ts';

/** So many bands above the base and below it have a paint of their own; what lies beyond takes the last. */
export const outermostTone = 4;

/**
 * Classes of amounts around a base of 100, one for each band that has members. Their tones run from -4
 * to 4, with the base at 0.
 */
export function bandClasses(amounts: readonly number[], step: BandStep): Classes {
  const toneOf = (amount: number): number => {
    const bands = (bandOf(amount, step) - 100) / step;
    return Math.max(-outermostTone, Math.min(outermostTone, bands));
  };
  const sorted = [...amounts].sort((a, b) => a - b);
  const tones = [...new Set(sorted.map(toneOf))];
  const classes = tones.map((tone) => {
    const members = sorted.filter((amount) => toneOf(amount) === tone);
    return { low: members[0]!, high: members.at(-1)!, count: members.length, tone };
  });
  return { classes, classOf: (amount) => tones.indexOf(toneOf(amount)) };
}
