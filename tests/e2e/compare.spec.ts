import { expect, test, type Page } from '@playwright/test';
import { csvTable } from '../support/csv-table.ts';
import { download, figure, openFace, readCsv, screenTable, waitForEngine } from './atlas.ts';

const fiveByFive =
  '/compare?area=US,CA,TX&country=GB,CA&occ=11-9111,29-1051,29-1141,15-1252,25-2021';

const choose = async (page: Page, name: string, typed: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name, exact: true }).fill(typed);
  await page.getByRole('listbox').getByRole('option', { name: option }).first().click();
};

const national = (soc: string) =>
  csvTable('us/oews_national').find((row) => row.year === '2025' && row.soc_code === soc)!;

test('the page shows an example that says so, without the engine', async ({ page }) => {
  await page.goto('/compare');
  await expect(page.getByText('This is an example: choose your own')).toBeVisible();
  const compared = figure(page, 'compared');
  await expect(compared).toContainText('Registered Nurses');
  await expect(compared).toContainText('United Kingdom');
  await expect(page.getByLabel('Data engine')).toContainText('not started');
});

test('five occupations in five places stand side by side, and the file is what the table shows', async ({
  page,
}) => {
  await page.goto(fiveByFive);
  await waitForEngine(page);
  const compared = figure(page, 'compared');
  await expect(compared.getByRole('button', { name: 'Download CSV (25 rows)' })).toBeVisible({
    timeout: 60_000,
  });
  const { heads, rows } = await screenTable(compared);
  expect(rows).toHaveLength(25);
  const file = readCsv((await download(page, compared, /^Download CSV/)).bytes);
  expect(file.rows).toHaveLength(25);
  const at = (head: string) => file.heads.indexOf(head);
  expect(heads[0]).toContain('SOC code');
  for (const [index, row] of file.rows.entries()) {
    expect(rows[index]![0]).toBe(row[at('soc_code')]);
    expect(rows[index]![3]).toBe(row[at('place')]);
  }
  const nation = file.rows.filter((row) => row[at('place')] === 'United States');
  for (const row of nation) {
    const printed = national(row[at('soc_code')]!);
    expect(Number(row[at('pay_p50')])).toBe(Number(printed.annual_p50));
    expect(Number(row[at('wage_rse')])).toBe(Number(printed.wage_rse));
  }
});

test('the base is chosen, and a difference within the published errors names no winner', async ({
  page,
}) => {
  await page.goto('/compare?area=US&occ=11-9111,29-1051&stat=mean');
  const differences = figure(page, 'differences');
  await expect(differences.getByRole('heading').first()).toHaveText(
    'No clear difference from Medical and Health Services Managers in the United States',
    { timeout: 60_000 },
  );
  await page.goto('/compare?area=US,CA&occ=11-9111,29-1141');
  const select = differences.getByLabel('Compared with');
  await select.selectOption({ label: 'The same occupation in California' });
  await expect(page).toHaveURL(/from=US-CA/);
  await expect(differences).toContainText('that of the same occupation in California');
  // 97,550 in the nation and 140,270 in California: 42,720 less.
  const table = await openFace(differences, 'Table');
  await expect(table).toContainText('-$42,720');
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect(differences).not.toContainText('that of the same occupation in California');
});

test('places are added and removed with the keyboard, and Back undoes it', async ({ page }) => {
  await page.goto('/compare?area=US,CA&occ=29-1141');
  const compared = figure(page, 'compared');
  await expect(compared.getByRole('button', { name: 'Download CSV (2 rows)' })).toBeVisible({
    timeout: 60_000,
  });
  const field = page.getByRole('combobox', { name: 'Place', exact: true });
  await field.focus();
  await page.keyboard.type('oregon');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=US,CA,OR/);
  await expect(compared.getByRole('button', { name: 'Download CSV (3 rows)' })).toBeVisible({
    timeout: 60_000,
  });

  const remove = (place: string) => page.getByRole('button', { name: `Remove ${place}` });
  await remove('California').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=US,OR(&|$)/);
  await expect(remove('Oregon')).toBeFocused();
  await expect(compared.getByRole('button', { name: 'Download CSV (2 rows)' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/area=US,CA,OR/);
  await expect(compared.getByRole('button', { name: 'Download CSV (3 rows)' })).toBeVisible();
});

test('what is removed from the example is gone at once, without the engine', async ({ page }) => {
  await page.goto('/compare');
  const texas = page.getByRole('button', { name: 'Remove Texas' });
  // A click before the page has come alive does nothing; a reader clicks again.
  await expect(async () => {
    if (await texas.isVisible()) await texas.click();
    await expect(texas).toBeHidden({ timeout: 2000 });
  }).toPass();
  await expect(
    figure(page, 'compared').getByRole('button', { name: 'Download CSV (8 rows)' }),
  ).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel('Data engine')).toContainText('not started');
});

test('an occupation is added by any of its titles', async ({ page }) => {
  await page.goto('/compare?area=US&occ=11-9111');
  await choose(page, 'Occupation', 'registered nurse', /Registered Nurses/);
  await expect(page).toHaveURL(/occ=11-9111,29-1141/);
  await expect(figure(page, 'compared')).toContainText('Registered Nurses', { timeout: 60_000 });
});

test('more than five, and codes that nobody knows, are said and left out', async ({ page }) => {
  await page.goto('/compare?area=US,CA,TX,NY&country=GB,DE&occ=29-1141,99-9999');
  await expect(page.getByText('At most 5 places are compared: Germany left out.')).toBeVisible();
  await expect(page.getByText('No pay is published under 99-9999')).toBeVisible({
    timeout: 60_000,
  });
  await expect(
    figure(page, 'compared').getByRole('button', { name: 'Download CSV (5 rows)' }),
  ).toBeVisible();
});

test('a panel stands for each place where the reader wants it', async ({ page }) => {
  await page.goto('/compare');
  await page.getByLabel('A panel for').selectOption('place');
  await expect(page).toHaveURL(/panel=place/);
  const panels = figure(page, 'compared').locator('svg text.panel');
  await expect(panels).toHaveText([
    'United States',
    'California',
    'Texas',
    'United Kingdom',
    'Canada',
  ]);
});

test('it prints with its figures and without its controls', async ({ page }) => {
  await page.goto(fiveByFive);
  await expect(
    figure(page, 'compared').getByRole('button', { name: 'Download CSV (25 rows)' }),
  ).toBeVisible({ timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: 'Occupations' })).toBeHidden();
  const drawing = figure(page, 'compared').locator('svg').first();
  await expect(drawing).toBeVisible();
  // 195 mm, at 96 px an inch: it fits one sheet.
  const height = await drawing.evaluate((svg) => svg.getBoundingClientRect().height);
  expect(height).toBeLessThanOrEqual((195 / 25.4) * 96 + 1);
  await expect(figure(page, 'differences').locator('svg').first()).toBeVisible();
});
