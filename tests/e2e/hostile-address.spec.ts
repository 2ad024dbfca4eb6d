import { expect, test } from '@playwright/test';

const hostile = [
  "?occ=1' or 1=1--",
  '?cur=XYZ',
  `?cur=${'A'.repeat(5000)}`,
  `?area=${encodeURIComponent("'; drop table us_areas; --")}`,
  '?lens=<img src=x onerror=alert(1)>&per=fortnight&stat=p42',
  `?q=${'x'.repeat(5000)}`,
  '?pay=-1&level=9&region=atlantis',
];

for (const query of hostile) {
  test(`an address with ${query.slice(0, 40)} falls back, says so, and keeps the page`, async ({
    page,
  }) => {
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('dialog', (dialog) => {
      failures.push('a dialog opened');
      void dialog.dismiss();
    });
    await page.goto(`/occupations/11-9111${query}`);
    await expect(page.locator('main')).toContainText('$123,860');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main')).toContainText('123,860');
    expect(failures).toEqual([]);
  });
}

test('an unknown currency is named in a notice', async ({ page }) => {
  await page.goto('/occupations/11-9111?cur=XYZ');
  await expect(page.getByText(/XYZ/).first()).toBeVisible();
});

test('an unknown occupation gets a page that says so and suggests others', async ({ page }) => {
  const response = await page.goto('/occupations/11-9112');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main')).toContainText('11-9112');
  await expect(page.locator('main a[href*="/occupations/11-"]').first()).toBeVisible();
});
