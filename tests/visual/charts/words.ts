import WordColumns from '#lib/charts/WordColumns.svelte';
import { alternateTitles } from '#lib/data/questions/alternate-titles.ts';
import { example, seen } from './example.ts';

const titles = [
  'Assisted Living Administrator',
  'Clinic Director',
  'Clinical Services Director of Behavioral Health and Substance Abuse Programs',
  'Health Information Manager',
  'Hospital Administrator',
  'Medical Office Manager',
  'Nursing Home Administrator',
  'Practice Administrator',
  'Practice Manager',
];

export const wordColumns = [
  example('word-columns', 'Titles in columns, one of them very long', WordColumns, (width) => ({
    view: seen(
      alternateTitles({ soc: '11-9111' }),
      titles.map((title) => ({ title, soc_code: '11-9111', source: 'O*NET alternate title' })),
    ),
    width,
    describedAs: 'Nine titles lead here.',
    label: 'title',
    more: 'source',
    limit: 8,
  })),
];
