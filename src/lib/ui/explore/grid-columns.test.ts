import { expect, it } from 'vitest';
import type { Column } from '#lib/domain/question.ts';
import { gridColumns, scrolledTo } from './grid-columns.ts';

const columns: readonly Column[] = [
  { name: 'code', label: 'Code', kind: 'code' },
  { name: 'reason', label: 'Reason', kind: 'text', hidden: true },
  { name: 'title', label: 'Title', kind: 'text' },
  { name: 'jobs', label: 'Jobs', kind: 'count', unit: 'persons' },
];

it('leaves out what is hidden, and keeps the first columns one beside the other', () => {
  const shown = gridColumns(columns, 2);
  expect(shown.map(({ column }) => column.name)).toEqual(['code', 'title', 'jobs']);
  expect(shown.map(({ pinnedAt }) => pinnedAt)).toEqual([0, shown[0]!.width, null]);
  expect(shown.map(({ numeric }) => numeric)).toEqual([false, false, true]);
});

it('scrolls no further than a column needs, and not under those that stay', () => {
  const shown = gridColumns(columns, 1);
  const [code, title, jobs] = shown.map(({ width }) => width) as [number, number, number];
  const all = code + title + jobs;
  expect(scrolledTo(shown, 2, { from: 0, width: all - 50 })).toBe(50);
  expect(scrolledTo(shown, 1, { from: 50, width: all - 50 })).toBe(0);
  expect(scrolledTo(shown, 0, { from: 50, width: 100 })).toBe(50);
  expect(scrolledTo(shown, 2, { from: 10, width: all })).toBe(10);
});
