import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { richView } from '../../../tests/support/rich-view.ts';
import Table from './Table.svelte';

const caption = 'Pay by area';
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim());

beforeEach(() => page.viewport(1280, 900));

describe('a table', () => {
  it('has a caption, heads with their units, and a head for each row', async () => {
    render(Table, { view: richView({}), caption });
    await expect.element(page.getByRole('table', { name: caption })).toBeVisible();
    await expect
      .element(page.getByRole('columnheader', { name: 'Median USD a year' }))
      .toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: '=cmd()' })).toBeVisible();
  });

  it('says in words why a cell has no number', async () => {
    render(Table, { view: richView({}), caption });
    const row = page.getByRole('row', { name: /onerror/ });
    await expect.element(row.getByText('suppressed')).toBeVisible();
    await expect.element(row.getByText('≥ $239,200')).toBeVisible();
  });

  it('prints no more rows than it is let, and says so', async () => {
    const { rerender } = await render(Table, { view: richView({}), caption, printed: true });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(6);
    await rerender({ printedRows: 2 });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
    await expect.element(page.getByText('The first 2 of 6 rows are printed.')).toBeVisible();
  });

  it('shows hostile text as text', async () => {
    render(Table, { view: richView({}), caption });
    await expect.element(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(document.querySelector('table img')).toBeNull();
  });

  it('marks restated amounts and shows the published ones beside them', async () => {
    render(Table, { view: richView(), caption });
    const row = page.getByRole('row', { name: /Zürich/ });
    await expect.element(row.getByText('≈ €80,000').first()).toBeVisible();
    await expect.element(row.getByText('$100,000')).toBeVisible();
    await expect
      .element(page.getByRole('columnheader', { name: 'Median ≈ EUR a year' }))
      .toHaveAttribute('aria-sort', 'descending');
  });

  it('asks for an order and leaves the sorting to whoever holds the view', async () => {
    const onorder = vi.fn();
    render(Table, { view: richView({}), caption, onorder });
    const before = texts('tbody th');
    await page.getByRole('button', { name: 'Median' }).click();
    expect(onorder).toHaveBeenLastCalledWith({ column: 'pay_p50', descending: false });
    await page.getByRole('button', { name: 'Area' }).click();
    expect(onorder).toHaveBeenLastCalledWith({ column: 'area_title', descending: false });
    expect(texts('tbody th')).toEqual(before);
  });

  it('has no buttons where nothing sorts it', async () => {
    render(Table, { view: richView({}), caption });
    await expect.element(page.getByRole('table')).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  it('marks the rows that the reader has chosen', async () => {
    render(Table, { view: richView({}), caption, selected: (row) => row.area_code === '06' });
    await expect
      .element(page.getByRole('row', { name: /onerror/ }))
      .toHaveAttribute('aria-current', 'true');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('draws the first rows of a long table at once and the rest when asked', async () => {
    const view = richView({});
    const rows = Array.from({ length: 1234 }, (_, at) => view.rows[at % 6]!);
    render(Table, { view: { ...view, rows }, caption });
    expect(document.querySelectorAll('tbody tr').length).toBeLessThan(100);
    await page.getByRole('button', { name: 'Show all 1,234 rows' }).click();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1234);
  });

  it('becomes labelled rows on a phone, without scrolling sideways, and still sorts', async () => {
    await page.viewport(360, 800);
    const onorder = vi.fn();
    render(Table, { view: richView({}), caption, onorder });
    const scroll = page.getByRole('group', { name: caption }).element();
    await expect.poll(() => getComputedStyle(scroll.querySelector('td')!).display).toBe('flex');
    expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
    const cell = page.getByRole('row', { name: /=cmd/ }).getByText('$80,010').element();
    expect(getComputedStyle(cell, '::before').content).toContain('Median USD a year');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Employment');
    expect(onorder).toHaveBeenLastCalledWith({ column: 'employment', descending: true });
    await page.getByRole('button', { name: 'Lowest first' }).click();
    expect(onorder).toHaveBeenLastCalledWith({ column: 'pay_p50', descending: false });
  });
});
