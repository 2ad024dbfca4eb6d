import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { IndexedOccupation, TitleIndex } from '#lib/domain/title-index.ts';

const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join('datasets/us', name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** All occupations of the newest national table with all their titles, from the datasets themselves. */
export function searchedTitles(): TitleIndex {
  const occupations = rowsOf('oews_national.csv')
    .filter(({ year }) => year === '2025')
    .map(({ soc_code, title, level, employment }) => ({
      code: soc_code ?? '',
      title: title ?? '',
      level: level ?? '',
      employment: Number(employment) || null,
    }));
  const byCode = new Map(occupations.map((occupation) => [occupation.code, occupation]));
  const byTitle = new Map<string, IndexedOccupation[]>();
  for (const { title = '', oews_code = '' } of rowsOf('occupation_titles.csv')) {
    const occupation = byCode.get(oews_code);
    if (occupation) byTitle.set(title, [...(byTitle.get(title) ?? []), occupation]);
  }
  return {
    occupations,
    titles: Array.from(byTitle, ([title, known]) => ({ title, occupations: known })),
  };
}
