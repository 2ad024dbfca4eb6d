import { expect, it } from 'vitest';
import { readViews, readViewsFile, viewsFile, type SavedView } from './saved-view.ts';

const views: SavedView[] = [
  { name: 'Nurses', explored: { kind: 'table', query: 'us_oews_state' } },
  { name: '<b>Mine</b>', explored: { kind: 'sql', sql: 'select 1' } },
];

it('reads back the file it wrote', () => {
  expect(readViewsFile(viewsFile(views))).toEqual(views);
});

it.each(['', 'null', '{}', '[]', '{"kind":"other","views":[]}', '{"kind":"pay-atlas views"}'])(
  'says what to do about a file that is not one of ours: %s',
  (text) => {
    expect(() => readViewsFile(text)).toThrow('Choose one that this page exported');
  },
);

it('leaves out what is not a view', () => {
  const found = readViews([
    null,
    { name: '', sql: 'select 1' },
    { name: 'No statement' },
    { name: 'Numbers', table: 5 },
    { name: ' Kept ', sql: 'select 2' },
  ]);
  expect(found).toEqual([{ name: 'Kept', explored: { kind: 'sql', sql: 'select 2' } }]);
});
