import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised, counted, inList } from './in-list.ts';

const kinds = [
  ['no occupation', 'job without an occupation', 'jobs without an occupation'],
  ['no place', 'place that matches no area', 'places that match no area'],
  ['no figure', 'job for which no figure is published', 'jobs for which no figure is published'],
] as const;

/** What of a payroll cannot be set against a market. */
export function payrollUnmatchedFinding({ rows }: View): Finding {
  const subtitle = 'Jobs and places as the file has them';
  const found = kinds.flatMap(([why, one, many]) => {
    const count = rows.filter(({ why_none: reason }) => reason === why).length;
    return count > 0 ? [counted(count, one, many)] : [];
  });
  const headline =
    found.length > 0 ? capitalised(inList(found)) : 'Every job and every place has a market';
  const [most] = rows;
  const people = counted(Number(most?.people ?? 0), 'person', 'people');
  return {
    headline,
    subtitle,
    sentence: most
      ? `${headline}. Most people: “${String(most.job_title ?? most.location)}”, with ${people}.`
      : `${headline}.`,
    note: 'Nobody is dropped for it: they are counted in every total, without a market ratio.',
  };
}
