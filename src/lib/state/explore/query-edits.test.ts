import { expect, it } from 'vitest';
import type { TableQuery } from '#lib/domain/table-query.ts';
import type { TableSchema } from '#lib/domain/table-schema.ts';
import {
  movedColumn,
  pinnedColumn,
  refiltered,
  regrouped,
  sortedBy,
  toggledColumn,
} from './query-edits.ts';

const schema: TableSchema = {
  table: 't',
  title: 'T',
  key: ['a'],
  columns: ['a', 'b', 'c'].map((name) => ({
    name,
    type: 'string',
    label: name,
    kind: 'text',
    isCode: false,
  })),
};
const all: TableQuery = {
  table: 't',
  columns: null,
  pinned: 1,
  filters: [],
  sort: [],
  group: null,
};

it('hides a column and shows it again where it was', () => {
  const without = toggledColumn(all, schema, 'b');
  expect(without.columns).toEqual(['a', 'c']);
  expect(toggledColumn(without, schema, 'b').columns).toBeNull();
});

it('keeps a column in sight behind those that are, and lets it go before those that are not', () => {
  const two = pinnedColumn(all, schema, 'c');
  expect(two).toEqual({ ...all, columns: ['a', 'c', 'b'], pinned: 2 });
  expect(pinnedColumn(two, schema, 'a')).toEqual({ ...all, columns: ['c', 'a', 'b'], pinned: 1 });
  expect(pinnedColumn(all, schema, 'a')).toEqual({ ...all, pinned: 0 });
  expect(pinnedColumn({ ...all, pinned: 0 }, schema, 'a')).toEqual(all);
});

it('keeps the last column', () => {
  const one = { ...all, columns: ['b'] };
  expect(toggledColumn(one, schema, 'b')).toEqual(one);
});

it('moves a column, as far as there is room', () => {
  expect(movedColumn(all, schema, 'a', 1).columns).toEqual(['b', 'a', 'c']);
  expect(movedColumn(all, schema, 'c', 5).columns).toBeNull();
  expect(movedColumn({ ...all, columns: ['b'] }, schema, 'c', 1).columns).toEqual(['b']);
});

it('sorts one way, the other way, and not at all', () => {
  const choose = { descending: true, add: false };
  const first = sortedBy(all, 'a', choose);
  expect(first.sort).toEqual([{ column: 'a', descending: true }]);
  const second = sortedBy(first, 'a', choose);
  expect(second.sort).toEqual([{ column: 'a', descending: false }]);
  expect(sortedBy(second, 'a', choose).sort).toEqual([]);
});

it('adds a column to the sort, and turns it in its place', () => {
  const add = { descending: false, add: true };
  const two = sortedBy(sortedBy(all, 'a', add), 'b', add);
  expect(two.sort.map(({ column }) => column)).toEqual(['a', 'b']);
  expect(sortedBy(two, 'a', add).sort).toEqual([
    { column: 'a', descending: true },
    { column: 'b', descending: false },
  ]);
});

it('replaces the filters of one column alone, and forgets the sort of other columns', () => {
  const filtered = refiltered(
    { ...all, filters: [{ column: 'a', kind: 'begins', text: 'x' }] },
    'b',
    [{ column: 'b', kind: 'missing', is: true }],
  );
  expect(filtered.filters).toHaveLength(2);
  expect(refiltered(filtered, 'a', []).filters).toEqual([
    { column: 'b', kind: 'missing', is: true },
  ]);
  const sorted = sortedBy(all, 'a', { descending: true, add: false });
  expect(regrouped(sorted, { by: ['b'], measures: [] }).sort).toEqual([]);
});
