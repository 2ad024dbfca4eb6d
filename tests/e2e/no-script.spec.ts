import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const pages = [
  { address: '/occupations', figures: 1 },
  { address: '/occupations/11-9111', figures: 5 },
  { address: '/occupations/29-1141', figures: 5 },
  { address: '/areas/differentials', figures: 3 },
  { address: '/areas', figures: 3 },
  { address: '/areas/CA', figures: 6 },
  { address: '/areas/35620', figures: 5 },
  { address: '/countries', figures: 3 },
  { address: '/countries/GB', figures: 5 },
  { address: '/compare', figures: 2 },
  { address: '/guides/medical-office-manager', figures: 5 },
];

for (const { address, figures: least } of pages) {
  test(`with JavaScript off every figure of ${address} is drawn, said, tabled and sourced`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const figures = page.locator('main figure');
    const count = await figures.count();
    expect(count).toBeGreaterThanOrEqual(least);
    for (let index = 0; index < count; index += 1) {
      const each = figures.nth(index);
      const name = (await each.getByRole('heading').first().textContent()) ?? '';
      await expect(each.locator('table').first(), name).toBeVisible();
      await expect(each, name).toContainText(
        /Bureau|Department|O\*NET|guide|Office|Statistics|World Bank/i,
      );
      const words = await each.locator('p').allTextContents();
      expect(words.join(' ').length, name).toBeGreaterThan(20);
    }
    expect(await page.locator('main figure svg').count()).toBeGreaterThanOrEqual(least);
    await expect(page.locator('main')).not.toContainText(/undefined|NaN/);
  });
}

test('with JavaScript off a table can be cited', async ({ page }) => {
  await page.goto('/data/us-oews-state');
  await expect(page.getByRole('region', { name: 'Cite it' })).toContainText('[Data set]');
  await expect(page.locator('main')).toContainText('@misc{us-oews-state-2025,');
});

test('with JavaScript off an unknown address still says where one is', async ({ page }) => {
  const response = await page.goto('/occupations/99-9999');
  expect(response?.status()).toBe(404);
  expect(await page.evaluate(() => document.body.innerText)).toContain(
    'this address is not a page',
  );
});
