import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const pages = ['/occupations/11-9111', '/occupations/29-1141', '/guides/medical-office-manager'];

for (const address of pages) {
  test(`with JavaScript off every figure of ${address} is drawn, said, tabled and sourced`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const figures = page.locator('main figure');
    const count = await figures.count();
    expect(count).toBeGreaterThan(4);
    for (let index = 0; index < count; index += 1) {
      const each = figures.nth(index);
      const name = (await each.getByRole('heading').first().textContent()) ?? '';
      await expect(each.locator('table').first(), name).toBeVisible();
      await expect(each, name).toContainText(/Bureau|Department|O\*NET|guide|Office|Statistics/i);
      const words = await each.locator('p').allTextContents();
      expect(words.join(' ').length, name).toBeGreaterThan(20);
    }
    expect(await page.locator('main figure svg').count()).toBeGreaterThan(3);
    await expect(page.locator('main')).not.toContainText(/undefined|NaN/);
  });
}

test('with JavaScript off an unknown address still says where one is', async ({ page }) => {
  const response = await page.goto('/occupations/99-9999');
  expect(response?.status()).toBe(404);
  expect(await page.evaluate(() => document.body.innerText)).toContain(
    'this address is not a page',
  );
});
