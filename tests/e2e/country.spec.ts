import { expect, test } from '@playwright/test';
import { figure, numberIn, openFace, screenTable } from './atlas.ts';

test('a country’s page says what work pays there, how dear it is, and who says so', async ({
  page,
}) => {
  await page.goto('/countries/GB');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('United Kingdom');
  const main = page.locator('main');
  await expect(main).toContainText('15 % cheaper than the United States in 2024');
  await expect(main).toContainText('Office for National Statistics');
  await expect(main.getByRole('link', { name: /beside other countries/ })).toHaveAttribute(
    'href',
    /\/countries\?country=GB$/,
  );
});

test('the published pay of each major group stands unchanged in the table', async ({ page }) => {
  await page.goto('/countries/GB');
  const table = await openFace(figure(page, 'major-groups'), 'Table');
  await expect(table).toContainText('£51,733');
  await expect(table).toContainText('£126,756');
});

test('another base and another group change figure and address', async ({ page }) => {
  await page.goto('/countries/GB');
  const prices = figure(page, 'price-level');
  await prices.scrollIntoViewIfNeeded();
  await prices.getByLabel('Compared with', { exact: true }).selectOption('JP');
  await expect(page).toHaveURL(/base=JP/);
  await expect(prices.getByRole('heading').first()).toContainText('Japan', { timeout: 60_000 });

  const regions = figure(page, 'regions');
  await regions.getByLabel('Group', { exact: true }).selectOption('9');
  await expect(page).toHaveURL(/base=JP&cgroup=9/);
  await expect(regions).toContainText('Elementary occupations', { timeout: 60_000 });
});

test('women’s pay stands beside men’s, with the gap between them', async ({ page }) => {
  await page.goto('/countries/GB');
  const sexes = figure(page, 'sex-difference');
  await sexes.scrollIntoViewIfNeeded();
  const { heads, rows } = await screenTable(sexes);
  const gap = heads.findIndex((head) => head.startsWith('Pay gap'));
  const managers = rows.find(([title]) => title?.startsWith('Managers'));
  expect(numberIn(managers?.[gap] ?? '')).toBe(18.6);
});

test('a country without a market rate says so instead of taking it to be one', async ({ page }) => {
  await page.goto('/countries/PL');
  await expect(figure(page, 'price-level')).toContainText('never taken to be one');
});

test('an unknown country gets a page that says so and suggests the nearest', async ({ page }) => {
  const response = await page.goto('/countries/uk');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('uk');
  await page.locator('main').getByRole('link', { name: 'United Kingdom' }).click();
  await expect(page).toHaveURL(/\/countries\/GB/);
});
