import { expect, test } from '@playwright/test';
import { withResolvers } from '../support/with-resolvers.ts';
import { figure } from './atlas.ts';

test('figures further down cost nothing until the reader does something', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/occupations/11-9111');
  await page.waitForLoadState('networkidle');
  await expect(figure(page, 'history').locator('svg').first()).toBeAttached();
  expect(requests.filter((path) => path.endsWith('more.json'))).toEqual([]);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => requests.filter((path) => path.endsWith('more.json')).length).toBe(1);
});

test('a click on a figure that is not live yet is not lost', async ({ page }) => {
  await page.goto('/occupations/11-9111');
  const tab = figure(page, 'industries').getByRole('tab', { name: 'Table', exact: true });
  await tab.evaluate((element: HTMLElement) => element.click());
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(figure(page, 'industries').locator('tbody tr').first()).toBeVisible();
});

test('what is typed into a figure that is not live yet is not lost', async ({ page }) => {
  await page.goto('/guides/medical-office-manager');
  const payBack = figure(page, 'pay-back');
  await payBack.getByLabel('Pay after, USD a year').evaluate((field: HTMLInputElement) => {
    field.value = '40000';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(payBack.getByRole('heading').first()).toHaveText(
    'Under these assumptions no route pays back',
  );
});

test('what is chosen before any of the page’s code is there is not lost', async ({ page }) => {
  const { promise: nothingYet, resolve: letThrough } = withResolvers();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await nothingYet;
    await route.continue();
  });
  await page.goto('/areas', { waitUntil: 'commit' });
  await page.getByLabel('Compare by', { exact: true }).selectOption('location-quotient');
  await page.getByLabel('Statistic', { exact: true }).selectOption('p90');
  letThrough();
  await expect(page).toHaveURL(/measure=location-quotient&stat=p90/);
  await expect(figure(page, 'states').getByRole('heading').first()).toContainText(
    'location quotient',
  );
});

test('a page that sleeps tells search engines its whole address', async ({ page, baseURL }) => {
  await page.goto('/areas');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}/areas`);
});

test('a figure becomes live without being drawn anew', async ({ page }) => {
  await page.goto('/occupations/11-9111');
  await page.waitForLoadState('networkidle');
  const headline = figure(page, 'outlook').getByRole('heading');
  await headline.evaluate((element) => Object.assign(element, { served: true }));
  await page.keyboard.press('Tab');
  const tab = figure(page, 'outlook').getByRole('tab', { name: 'Sources', exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  expect(await headline.evaluate((element) => 'served' in element)).toBe(true);
});

test('an address that chooses something makes the figures live at once', async ({ page }) => {
  await page.goto('/occupations/11-9111?naics=sector');
  await expect(figure(page, 'industries')).toContainText('Health Care and Social Assistance', {
    timeout: 60_000,
  });
});
