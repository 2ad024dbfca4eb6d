import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import OwnRatesBanner from './OwnRatesBanner.svelte';

it('says whose rates are used, and stops using them', async () => {
  const onstop = vi.fn();
  const own = {
    name: 'rates.csv',
    date: '2026-01-01',
    unitsPerUsd: { EUR: 0.87, CHF: 0.8, GBP: 0.75, JPY: 157, MXN: 17 },
  };
  render(OwnRatesBanner, { own, onstop });
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent(
      'Your own rates of rates.csv (5 currencies, 2026-01-01) are used instead of the published ones.',
    );
  await page.getByRole('button', { name: 'Stop using them' }).click();
  expect(onstop).toHaveBeenCalledOnce();
});
