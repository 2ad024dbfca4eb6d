import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import WorkProgress from './WorkProgress.svelte';

const what = 'Reading the payroll';
const bar = () => page.getByRole('progressbar', { name: what });

it('shows how far the reading is, in words too, and tells it at each quarter', async () => {
  const { rerender } = await render(WorkProgress, {
    what,
    share: 0.374,
    rows: 37_400,
    oncancel() {},
  });
  await expect.element(bar()).toHaveAttribute('value', '37');
  await expect.element(page.getByText('37 %, 37,400 rows')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Reading the payroll: 25 %');
  await rerender({ what, share: 1.2, rows: undefined });
  await expect.element(page.getByText('100 %', { exact: true })).toBeVisible();
});

it('names no share where nobody knows how much there is', async () => {
  await render(WorkProgress, { what: 'Writing CSV', share: null, rows: 1, oncancel() {} });
  const writing = page.getByRole('progressbar', { name: 'Writing CSV' });
  await expect.element(writing).not.toHaveAttribute('value');
  await expect.element(page.getByText('1 row', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Writing CSV');
});

it('is cancelled', async () => {
  const oncancel = vi.fn();
  await render(WorkProgress, { what, share: 0, oncancel });
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(oncancel).toHaveBeenCalledOnce();
});
