import { formatCount } from '#lib/domain/format.ts';
import type { Matches } from '#lib/state/payroll/Matches.svelte.ts';

/** How far the titles and places of a payroll are matched: `all matched, 2 by likeness alone`. */
export function matchedInWords({ jobs, places }: Matches): string {
  const unmatched = jobs.unmatched.length + places.unmatched.length;
  const alike = [...jobs.all, ...places.all].filter(
    ({ match }) => match.quality === 'fuzzy',
  ).length;
  const matched = unmatched === 0 ? 'all matched' : `${formatCount(unmatched)} without a match`;
  return alike === 0 ? matched : `${matched}, ${formatCount(alike)} by likeness alone`;
}
