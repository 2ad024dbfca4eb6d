import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SearchedTitles } from '#lib/data/search.ts';

const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(join('datasets/us', name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** All occupations of the newest national table with all their titles, from the datasets themselves. */
export function searchedTitles(): SearchedTitles {
  const occupations = rowsOf('oews_national.csv')
    .filter(({ year }) => year === '2025')
    .map(({ soc_code, title, employment }) => ({
      code: soc_code ?? '',
      title: title ?? '',
      employment: Number(employment) || null,
    }));
  const indexes = new Map(occupations.map(({ code }, index) => [code, index]));
  const titles = rowsOf('occupation_titles.csv').flatMap(({ title, oews_code }) => {
    const occupation = indexes.get(oews_code ?? '');
    return occupation === undefined ? [] : [{ title: title ?? '', occupation }];
  });
  return { occupations, titles };
}
