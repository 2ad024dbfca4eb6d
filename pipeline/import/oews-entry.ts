import type { Resource } from '#pipeline/data-package.ts';
import { extremes, type TextRow } from './imported-table.ts';

/** The release of an OEWS table, by the years that it holds. */
export function oewsEntry(rows: readonly TextRow[]): Partial<Resource> {
  const [first, last] = extremes(new Set(rows.map(({ year = '' }) => year)));
  const span = first === last ? `May ${first}` : `May ${first} to May ${last}`;
  return { release: `Occupational Employment and Wage Statistics, ${span}` };
}
