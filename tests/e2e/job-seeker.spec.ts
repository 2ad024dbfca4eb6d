import { expect, test } from '@playwright/test';
import { figure, numberIn, screenTable } from './atlas.ts';

test('a job seeker goes from home to which country pays most, in euro, at purchasing power, and back', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .locator('main')
    .getByRole('link', { name: /medical office manager/i })
    .first()
    .click();
  await expect(page).toHaveURL(/guides\/medical-office-manager/);

  const abroad = figure(page, 'pay-abroad');
  const before = await abroad.getByRole('heading').first().textContent();
  await page.getByLabel('Currency', { exact: true }).selectOption('EUR');
  await expect(page).toHaveURL(/cur=EUR/);
  await page.getByLabel('Price level', { exact: true }).selectOption('ppp');
  await expect(page).toHaveURL(/cur=EUR&lens=ppp/);
  await expect(abroad).toContainText('€');
  await expect(abroad).toContainText(/purchasing power/i);

  const { heads, rows } = await screenTable(abroad);
  const high = heads.findIndex((head) => /EUR/.test(head) && /high/i.test(head));
  const dearest = rows
    .map((row) => ({ country: row[0] ?? '', high: numberIn(row[high] ?? '') ?? 0 }))
    .sort((a, b) => b.high - a.high)[0];
  expect(dearest?.high).toBeGreaterThan(0);
  const after = await abroad.getByRole('heading').first().textContent();
  expect(after).toContain(dearest?.country ?? '');

  await page.goBack();
  await expect(page).toHaveURL(/cur=EUR$/);
  await page.goBack();
  await expect(page).not.toHaveURL(/cur=/);
  await expect(abroad.getByRole('heading').first()).toHaveText(before ?? '');
});

test('the region filter keeps only that part of the world, in table and address', async ({
  page,
}) => {
  await page.goto('/guides/medical-office-manager?region=europe');
  const { rows } = await screenTable(figure(page, 'pay-abroad'));
  expect(rows.map(([country]) => country).sort()).toEqual(['Denmark', 'Germany', 'United Kingdom']);
});

test('a copied address opens with the same lens, place and figures', async ({ page, context }) => {
  await page.goto('/occupations/11-9111');
  await page.getByLabel('State', { exact: true }).first().selectOption({ label: 'California' });
  await page.getByLabel('Pay period', { exact: true }).selectOption('month');
  const pay = figure(page, 'percentiles');
  await expect(pay).toContainText('California');
  const here = await screenTable(pay);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(figure(other, 'percentiles')).toContainText('California', { timeout: 60_000 });
  expect(await screenTable(figure(other, 'percentiles'))).toEqual(here);
});
