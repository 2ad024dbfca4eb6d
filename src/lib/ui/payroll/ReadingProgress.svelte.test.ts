import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import ReadingProgress from './ReadingProgress.svelte';

const bar = () => page.getByRole('progressbar', { name: 'Reading the payroll' });

it('shows how far the reading is, in words too, and tells it at each quarter', async () => {
  const { rerender } = await render(ReadingProgress, { share: 0.374, rows: 37_400, oncancel() {} });
  await expect.element(bar()).toHaveAttribute('value', '37');
  await expect.element(page.getByText('37 %, 37,400 rows')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('Reading the payroll: 25 %');
  await rerender({ share: 1.2, rows: undefined });
  await expect.element(page.getByText('100 %', { exact: true })).toBeVisible();
});

it('is cancelled', async () => {
  const oncancel = vi.fn();
  await render(ReadingProgress, { share: 0, oncancel });
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(oncancel).toHaveBeenCalledOnce();
});
