import { expect, test } from '@playwright/test';
import { figure } from './atlas.ts';

test('the guide’s misdated median stands beside the official figures, with the difference', async ({
  page,
}) => {
  await page.goto('/guides/medical-office-manager');
  await expect(page.locator('main')).toContainText(
    'The guide says $104,830 for May 2023; the Bureau published that for May 2022, and $110,680 for May 2023.',
  );
  const row = page.getByRole('row', { name: /beside May 2023, the month it names/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('$104,830');
  await expect(row.getByRole('cell').nth(1)).toHaveText('$110,680');
  await expect(row.getByRole('cell').nth(2)).toHaveText(/-5\.3\s%/);
});

test('the pay-back follows the assumptions at once, without the engine, and goes back', async ({
  page,
}) => {
  await page.goto('/guides/medical-office-manager');
  const payBack = figure(page, 'pay-back');
  const headline = payBack.getByRole('heading').first();
  const before = await headline.textContent();
  const after = payBack.getByLabel('Pay after, USD a year');
  await expect(after).toHaveValue('73,390');
  await after.fill('40000');
  await after.press('Tab');
  await expect(headline).toHaveText('Under these assumptions no route pays back');
  await after.fill('much');
  await after.press('Tab');
  await expect(payBack).toContainText('That is not an amount.');
  await payBack.getByRole('button', { name: 'Back to the published figures' }).click();
  await expect(headline).toHaveText(before ?? '');
  await expect(after).toHaveValue('73,390');
  await expect(page.getByLabel('Data engine')).toContainText('not started');
});
