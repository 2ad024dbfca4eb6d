import { expect, test, type Page } from '@playwright/test';
import { figure, waitForEngine } from './atlas.ts';

const enter = async (page: Page, amount: string) => {
  await page.getByLabel('Pay before tax').fill(amount);
  await page.getByRole('button', { name: 'Show where it stands' }).click();
};

test('before anything is entered the published median stands as an example, and says so', async ({
  page,
}) => {
  await page.goto('/my-pay');
  await expect(page.locator('main')).toContainText('Shown as an example: $123,860 a year');
  await expect(figure(page, 'pay-position')).toContainText('Example $123,860');
});

test('a pay is placed in a band, and neither address nor any request holds it', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/my-pay');
  await enter(page, '85,000');
  await expect(figure(page, 'pay-position').getByRole('heading').first()).toHaveText(
    'This pay is between the 15th and the 20th percentile in the nation',
  );
  await waitForEngine(page);
  await expect(figure(page, 'in-states')).toContainText('California');
  expect(page.url()).not.toContain('85');
  expect(requests.filter((request) => /85000|85,000|85%2C000/.test(request))).toEqual([]);
});

test('what is not an amount is told, and nothing that was there is lost', async ({ page }) => {
  await page.goto('/my-pay');
  await enter(page, '85000');
  const placed = figure(page, 'pay-position').getByRole('heading').first();
  // The example at the median gives way to what was entered.
  await expect(placed).toContainText('This pay is between');
  const before = await placed.textContent();
  await enter(page, '85.000');
  await expect(
    page.getByText('Use a point for decimals only: for 85,000 write 85000.'),
  ).toBeVisible();
  await expect(page.getByLabel('Pay before tax')).toHaveValue('85.000');
  await expect(placed).toHaveText(before ?? '');
});

test('only the link that a reader copies holds the pay, and it opens with the same figures', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/my-pay?area=35620&occ=29-1141');
  await enter(page, '85000');
  const placed = 'This pay is below the 10th percentile in the New York metro';
  await expect(figure(page, 'pay-position').getByRole('heading').first()).toHaveText(placed);
  await page.getByRole('button', { name: 'Copy a link that holds my pay' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?area=35620&occ=29-1141&pay=85000');

  const other = await context.newPage();
  await other.goto(link);
  await expect(figure(other, 'pay-position').getByRole('heading').first()).toHaveText(placed);
  await expect(other.getByLabel('Pay before tax')).toHaveValue('85000');
  await enter(other, '150000');
  await expect(other).not.toHaveURL(/pay=/);
});
