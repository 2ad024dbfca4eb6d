import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ColumnFilter } from '#lib/domain/table-query.ts';
import type { TableColumn } from '#lib/domain/table-schema.ts';
import ColumnFilters from './ColumnFilters.svelte';

const soc: TableColumn = {
  name: 'soc_code',
  type: 'string',
  label: 'SOC',
  kind: 'code',
  isCode: true,
};
const jobs: TableColumn = {
  name: 'jobs',
  type: 'integer',
  label: 'Jobs',
  kind: 'count',
  isCode: false,
};
const values = [
  { value: '29-1141', name: 'Registered nurses', rows: 90 },
  { value: '11-9111', name: '<i>Managers</i>', rows: 10 },
];
const bins = [
  { from: 0, to: 10, rows: 5 },
  { from: 10, to: 20, rows: 1 },
];

const props = (column: TableColumn, filters: readonly ColumnFilter[] = []) => ({
  column,
  values,
  bins,
  filters,
  onfilters: vi.fn(),
  onsearch: vi.fn(),
});

it('keeps values that are ticked, and lets go of the last', async () => {
  const of = props(soc);
  const { rerender } = await render(ColumnFilters, of);
  await page.getByRole('checkbox', { name: '29-1141 Registered nurses' }).click();
  const filter: ColumnFilter = { column: 'soc_code', kind: 'in', values: ['29-1141'] };
  expect(of.onfilters).toHaveBeenLastCalledWith([filter]);
  await rerender({ filters: [filter] });
  await page.getByRole('checkbox', { name: 'Leave these out instead' }).click();
  expect(of.onfilters).toHaveBeenLastCalledWith([{ ...filter, not: true }]);
  await page.getByRole('checkbox', { name: '29-1141 Registered nurses' }).click();
  expect(of.onfilters).toHaveBeenLastCalledWith([]);
});

it('lists a ticked value that is not among the frequent ones, and shows HTML as text', async () => {
  const ticked: ColumnFilter = { column: 'soc_code', kind: 'in', values: ['99-0000'] };
  await render(ColumnFilters, props(soc, [ticked]));
  await expect.element(page.getByRole('checkbox', { name: '99-0000' })).toBeChecked();
  await expect.element(page.getByText('<i>Managers</i>')).toBeVisible();
});

it('filters codes by what they begin with, beside the other filters of the column', async () => {
  const ticked: ColumnFilter = { column: 'soc_code', kind: 'missing', is: false };
  const of = props(soc, [ticked]);
  await render(ColumnFilters, of);
  await page.getByLabelText('Begins with').fill('29-');
  await userEvent.keyboard('{Enter}');
  expect(of.onfilters).toHaveBeenLastCalledWith([
    ticked,
    { column: 'soc_code', kind: 'begins', text: '29-' },
  ]);
});

it('filters numbers from one end to the other, by typing or by a class of the histogram', async () => {
  const of = props(jobs);
  const { container, rerender } = await render(ColumnFilters, of);
  await page.getByRole('spinbutton', { name: 'From' }).fill('5');
  await userEvent.tab();
  const from: ColumnFilter = { column: 'jobs', kind: 'range', from: 5, to: null };
  expect(of.onfilters).toHaveBeenLastCalledWith([from]);
  await rerender({ filters: [from] });
  container.querySelectorAll('.bin')[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(of.onfilters).toHaveBeenLastCalledWith([{ ...from, from: 10, to: 19 }]);
  await rerender({ filters: [from] });
  await page.getByRole('spinbutton', { name: 'From' }).fill('');
  await userEvent.tab();
  expect(of.onfilters).toHaveBeenLastCalledWith([]);
});
