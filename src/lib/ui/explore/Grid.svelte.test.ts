import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Column, Row } from '#lib/domain/question.ts';
import Grid from './Grid.svelte';

const columns: readonly Column[] = [
  { name: 'soc_code', label: 'SOC', kind: 'code' },
  { name: 'title', label: 'Title', kind: 'text' },
  { name: 'jobs', label: 'Jobs', kind: 'count', unit: 'persons', absence: 'suppressed' },
];
const rowAt = (index: number): Row => ({
  soc_code: String(index).padStart(6, '0'),
  title: index === 0 ? '<img src=x onerror="window.hit=1">' : `Title ${index}`,
  jobs: index === 1 ? null : index * 1000,
});
const props = { label: 'All rows', columns, count: 450_000, at: rowAt };

it('draws only the rows in sight, and says how many there are', async () => {
  const wanted = vi.fn();
  const { container } = await render(Grid, { ...props, onwant: wanted });
  await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '450001');
  await expect.poll(() => container.querySelectorAll('[role=row]').length).toBeGreaterThan(10);
  expect(container.querySelectorAll('[role=row]').length).toBeLessThan(60);
  expect(wanted).toHaveBeenCalledWith(0, expect.any(Number));
});

it('leads by keyboard to the last row and back to the head, where Enter sorts', async () => {
  const onsort = vi.fn();
  await render(Grid, { ...props, onsort });
  const grid = page.getByRole('grid');
  (grid.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{Control>}{End}{/Control}');
  await expect.element(page.getByText('449,999,000', { exact: true })).toBeVisible();
  await expect
    .poll(() => {
      const active = grid.element().getAttribute('aria-activedescendant');
      return active && document.getElementById(active)?.textContent.trim();
    })
    .toBe('449,999,000');
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{Shift>}{Enter}{/Shift}');
  expect(onsort).toHaveBeenCalledWith(columns[0], true);
});

it('writes why a cell is empty, and shows HTML as text', async () => {
  const { container } = await render(Grid, props);
  await expect.element(page.getByText('suppressed')).toBeVisible();
  await expect.element(page.getByText('<img src=x onerror="window.hit=1">')).toBeVisible();
  expect(container.querySelector('img')).toBeNull();
});

it('keeps dots where rows are on their way, and zeros before codes', async () => {
  await render(Grid, { ...props, at: (index: number) => (index < 3 ? rowAt(index) : undefined) });
  await expect.element(page.getByText('000002')).toBeVisible();
  await expect.element(page.getByRole('row').nth(5)).toHaveTextContent('…');
});
