import { expect, test } from '@playwright/test';

test('an analyst goes from the catalogue to a table, its rules and its file', async ({
  page,
  request,
}) => {
  await page.goto('/data');
  await page.getByRole('link', { name: 'U.S. wages and employment', exact: true }).click();
  await expect(page).toHaveURL(/\/data\/us-oews-national$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U.S. wages and employment');
  await expect(page.locator('main')).toContainText('Key: year, soc_code');
  await expect(page.locator('main')).toContainText('OEWS is not a time series');
  const link = page.getByRole('link', { name: /^Download CSV/ });
  const rows = Number(
    /\((?<rows>[\d,]+) rows/.exec(await link.innerText())?.groups?.rows?.replaceAll(',', ''),
  );
  const file = await request.get((await link.getAttribute('href')) ?? '');
  const text = await file.text();
  expect(text.trimEnd().split('\n').length - 1).toBe(rows);
  const address = new URL(file.url());
  await expect(page.getByRole('region', { name: 'DuckDB' })).toContainText(address.href);
});

test('a table describes itself to machines as a dataset', async ({ page }) => {
  await page.goto('/data/us-oews-metro');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(text ?? '');
  expect(dataset).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true });
  expect(dataset.distribution.contentUrl).toMatch(/\/data\/us-oews-metro\.csv$/);
  expect(dataset.distribution.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('an unknown table gets a page that says so', async ({ page }) => {
  const response = await page.goto('/data/us-oews-planet');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
