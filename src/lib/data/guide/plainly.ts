import type { View } from '#lib/domain/view.ts';
import { claimsOf, type Comparison } from './claims.ts';

/**
 * The two claims that mislead most, said plainly with the publisher's figures, from a view of
 * `guideCrosscheck`; empty where it does not hold them.
 */
export function plainly(view: View): string {
  const facts = new Map(
    claimsOf(view, ['median', 'openings']).flatMap(({ comparisons }) =>
      comparisons.map((comparison) => [comparison.fact, comparison] as const),
    ),
  );
  const said = (
    names: readonly string[],
    say: (facts: readonly Comparison[]) => string,
  ): string => {
    const found = names.flatMap((name) => facts.get(name) ?? []);
    return found.length === names.length ? say(found) : '';
  };
  return [
    said(
      ['median_salary_may_2023', 'median_salary_latest'],
      ([may2023, latest]) =>
        `The guide says ${may2023!.guide} for May 2023; the Bureau published that for May 2022, and ${may2023!.official} for May 2023. It is now ${latest!.official}.`,
    ),
    said(
      ['annual_openings_2022_32', 'annual_openings_2024_34'],
      ([then, now]) =>
        `The guide says ${then!.guide} openings a year for 2022–32; the Bureau said ${then!.official}, and says ${now!.official} for 2024–34.`,
    ),
  ]
    .filter((sentence) => sentence)
    .join(' ');
}
