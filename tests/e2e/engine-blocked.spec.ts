import { expect, test, type Page } from '@playwright/test';
import { waitForEngine } from './atlas.ts';

const chooseCalifornia = (page: Page) =>
  page.getByLabel('State', { exact: true }).first().selectOption({ label: 'California' });

const published = (page: Page) => expect(page.locator('main')).toContainText('$123,860');

test('a missing engine file is said in words, the page stays readable, and Retry mends it', async ({
  page,
}) => {
  await page.route('**/engine/*.wasm.gz', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto('/occupations/11-9111');
  await chooseCalifornia(page);
  const engine = page.getByLabel('Data engine');
  await expect(engine).toContainText('failed', { timeout: 60_000 });
  await published(page);
  await page.unroute('**/engine/*.wasm.gz');
  await page.getByRole('button', { name: 'Retry' }).first().click();
  await waitForEngine(page);
  await expect(page.locator('figure#percentiles')).toContainText('California');
});

test('a policy that forbids WebAssembly is said in words, and the page stays readable', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.route('**/occupations/11-9111', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/'wasm-unsafe-eval'/g, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/occupations/11-9111');
  await chooseCalifornia(page);
  await expect(page.getByLabel('Data engine')).toContainText('failed', { timeout: 90_000 });
  await expect(page.getByRole('button', { name: 'Retry' }).first()).toBeVisible();
  await published(page);
});

test('the engine is not fetched until a question needs it, nor anything from another origin', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/occupations/11-9111');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /wasm|\.duckdb|worker/.test(url))).toEqual([]);
  await chooseCalifornia(page);
  await waitForEngine(page);
  const origin = new URL(page.url()).origin;
  const elsewhere = requests.filter((url) => url.startsWith('http') && !url.startsWith(origin));
  expect(elsewhere).toEqual([]);
});
