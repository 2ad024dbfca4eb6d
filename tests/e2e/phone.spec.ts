import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const pages = [
  '/',
  '/occupations',
  '/occupations/11-9111',
  '/areas/differentials',
  '/areas',
  '/areas/CA',
  '/areas/35620',
  '/countries',
  '/countries/GB',
  '/compare',
  '/guides/medical-office-manager',
  '/my-pay',
  '/benchmark',
  '/explore',
  '/explore?rows=us_oews_state~soc_code.begins(29-)',
  '/explore?sql=from%20us_areas%20limit%205',
  '/data',
  '/data/us-oews-national',
  '/verify',
  '/methodology',
  '/glossary',
];

for (const address of pages) {
  test(`${address} fits a phone: nothing wider than the screen`, async ({ page }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const wider = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(wider.page).toBeLessThanOrEqual(wider.screen);
  });
}

test('a tap on a chart shows the point in words, without hovering', async ({ page }) => {
  await page.goto('/occupations/11-9111');
  await page.waitForLoadState('networkidle');
  const pay = page.locator('figure#percentiles');
  await pay.scrollIntoViewIfNeeded();
  await pay.locator('svg [data-row="0"]').first().tap({ force: true });
  await expect(pay.locator('[role="tooltip"], [data-tip]').first()).toContainText('United States');
});
