import { expect, it } from 'vitest';
import type { Column } from '#lib/domain/question.ts';
import { printedColumns } from './printed-columns.ts';

const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  label: name,
  kind: 'count',
  ...more,
});
const names = (columns: readonly Column[]) => columns.map(({ name }) => name);

const many: readonly Column[] = [
  column('soc_code', { kind: 'code' }),
  column('title', { kind: 'text' }),
  column('pay_eur', { kind: 'money', publishedAs: 'pay' }),
  column('pay', { kind: 'money' }),
  column('low', { absence: 'not_collected' }),
  ...Array.from({ length: 6 }, (_, at) => column(`n${at}`)),
];
const row = {
  ...{ soc_code: '11-9111', title: 'Managers', pay_eur: 1, pay: 2, low: null },
  ...{ n0: 1, n1: 1, n2: 1, n3: 1, n4: 1, n5: null },
};

it('prints every column where a sheet has room for them', () => {
  expect(printedColumns(many.slice(0, 10), [row])).toEqual(many.slice(0, 10));
});

it('leaves out what is empty in every row, codes beside names, and published amounts beside restated', () => {
  expect(names(printedColumns(many, [row, { ...row, n0: null, low: null }]))).toEqual([
    'title',
    'pay_eur',
    'n0',
    'n1',
    'n2',
    'n3',
    'n4',
  ]);
});

it('prints no more columns than a sheet can hold, the first', () => {
  const wide = [many[1]!, ...Array.from({ length: 30 }, (_, at) => column(`wide${at}`))];
  const full = Object.fromEntries(wide.map(({ name }) => [name, 1]));
  expect(names(printedColumns(wide, [full]))).toEqual(names(wide.slice(0, 14)));
});

it('keeps the codes of a table without names', () => {
  const nameless = many.map((each) => (each.kind === 'text' ? column(each.name) : each));
  expect(names(printedColumns(nameless, [row]))).toContain('soc_code');
});
