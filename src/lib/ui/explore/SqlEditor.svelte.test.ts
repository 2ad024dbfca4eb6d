import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SqlEditor from './SqlEditor.svelte';

const props = () => ({
  sql: 'select soc_code\nfrom us_oews_state\nwhere selct = 1',
  names: { tables: { us_oews_state: ['soc_code', 'area_code'] }, functions: ['quantile_cont'] },
  running: false,
  fault: null,
  history: [],
  onchange: vi.fn(),
  onrun: vi.fn(),
  oncancel: vi.fn(),
  onclearhistory: vi.fn(),
});

const field = () => page.getByRole('textbox', { name: 'SQL' });

it('runs with Ctrl and Enter, and cancels with Escape while it runs', async () => {
  const of = props();
  const { rerender } = await render(SqlEditor, of);
  await field().click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}{Escape}');
  expect(of.onrun).toHaveBeenCalledTimes(1);
  expect(of.oncancel).not.toHaveBeenCalled();
  await rerender({ running: true });
  await userEvent.keyboard('{Escape}');
  expect(of.oncancel).toHaveBeenCalledTimes(1);
});

it('offers tables, columns and functions', async () => {
  await render(SqlEditor, { ...props(), sql: '' });
  await field().click();
  await userEvent.keyboard('select quan');
  await expect.element(page.getByRole('option', { name: 'quantile_cont' })).toBeVisible();
  await userEvent.keyboard('{Escape}tile_cont(1) from us_o');
  await expect.element(page.getByRole('option', { name: 'us_oews_state' })).toBeVisible();
});

it('marks a fault at its place and says it', async () => {
  const of = props();
  const fault = { message: 'Binder Error: no column "selct"', at: of.sql.indexOf('selct') };
  const { container } = await render(SqlEditor, { ...of, fault });
  await expect.element(page.getByRole('alert')).toHaveTextContent('no column "selct"');
  await expect
    .poll(() => container.querySelector('.cm-lintRange-error')?.textContent)
    .toBe('selct');
});

it('formats, and says so where it cannot', async () => {
  const of = props();
  const { rerender } = await render(SqlEditor, of);
  await page.getByRole('button', { name: 'Format' }).click();
  await expect.poll(() => of.onchange.mock.lastCall?.[0]).toMatch(/^select\n {2}soc_code\nfrom/);
  await rerender({ sql: 'select ((' });
  await page.getByRole('button', { name: 'Format' }).click();
  await expect.element(page.getByText('could not be formatted')).toBeVisible();
});
