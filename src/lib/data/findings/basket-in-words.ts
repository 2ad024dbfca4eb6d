import { areaInWords } from '#lib/domain/area-name.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { counted } from './in-list.ts';

/** What the occupations of a question are, and how they are weighted: `12 occupations, weighted alike`. */
export function basketInWords({ question, rows }: View): string {
  const { occupations, weights } = question.parameters;
  const picked = Array.isArray(occupations) ? occupations.length : 0;
  const { titles, mix_name: mix } = rows[0] ?? {};
  const what =
    picked === 0
      ? 'all occupations'
      : picked <= 2 && typeof titles === 'string'
        ? titles
        : counted(picked, 'occupation');
  if (picked === 1) return what;
  return weights === 'equal'
    ? `${what}, weighted alike`
    : `${what}, weighted by their jobs in ${mix === 'United States' || !mix ? 'the nation' : String(mix)}`;
}

/** The area that others are measured against: `the nation`, `Ohio`, `the New York metro`. */
export const baseInWords = (row: Row | undefined): string =>
  typeof row?.base_name === 'string'
    ? areaInWords(row.base_name, String(row.base_kind))
    : 'the base';
