import { areaInWords } from '#lib/domain/area-name.ts';
import type { Row } from '#lib/domain/question.ts';
import { inList } from './in-list.ts';

/** The area of a row as a sentence names it. */
export const placeOf = (row: Row): string =>
  areaInWords(String(row.area_name ?? ''), String(row.area_kind ?? 'state'));

/** One or two places by name, more by their number: `Ohio and Utah`, `4 areas`. */
export const placesOf = (rows: readonly Row[], noun: string): string =>
  rows.length <= 2 ? inList(rows.map(placeOf)) : `${rows.length} ${noun}`;

/** `May 2025`: the reference month of OEWS; empty where the rows do not say. */
export function referenceMonth(rows: readonly Row[]): string {
  const year = rows.find((row) => typeof row.year === 'number')?.year;
  return year === undefined ? '' : `May ${String(year)}`;
}

/** The parts of a subtitle that are not empty, with commas. */
export const subtitleOf = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(', ');
