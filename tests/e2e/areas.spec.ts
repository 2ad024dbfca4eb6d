import { expect, test } from '@playwright/test';
import { csvTable } from '../support/csv-table.ts';
import { download, figure, numberIn, openFace, readCsv, screenTable } from './atlas.ts';

test('an HR team finds where a role is cheap, where it is dear, and how much of that is the cost of living', async ({
  page,
}) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Areas', exact: true }).first().click();
  await expect(page).toHaveURL(/\/areas/);
  const states = figure(page, 'states');

  // The role, by a title that people use.
  await page.getByRole('combobox', { name: 'Occupation', exact: true }).fill('registered nurse');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Registered Nurses/ })
    .first()
    .click();
  await expect(page).toHaveURL(/occ=29-1141/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Registered Nurses', {
    timeout: 60_000,
  });

  // Dearest and cheapest, as the Bureau printed them.
  const medians = csvTable('us/oews_state')
    .filter(({ soc_code, annual_p50 }) => soc_code === '29-1141' && annual_p50)
    .map((row) => Number(row.annual_p50));
  await expect(states).toContainText(`$${Math.max(...medians).toLocaleString('en-US')}`);
  await expect(states).toContainText(`$${Math.min(...medians).toLocaleString('en-US')}`);

  // The ranks as paid and at average prices, on the screen and in the file.
  const prices = figure(page, 'state-prices');
  await prices.scrollIntoViewIfNeeded();
  await expect(prices).toContainText('at average US prices');
  const { heads, rows } = await screenTable(prices);
  expect(rows).toHaveLength(54);
  const column = (start: string) => heads.findIndex((head) => head.startsWith(start));
  const [paid, adjusted] = [column('Rank as paid'), column('Rank at average US prices')];
  const puertoRico = rows.find((row) => row.includes('Puerto Rico'));
  expect(numberIn(puertoRico?.[adjusted] ?? '')).toBeNull();

  const file = await download(page, prices, /^Download CSV/);
  const csv = readCsv(file.bytes);
  expect(csv.rows).toHaveLength(54);
  const at = (name: string) => csv.heads.indexOf(name);
  const parity = (area: string) =>
    Number(
      csvTable('us/regional_price_parities').find(
        (row) => row.area_code === area && row.year === '2024',
      )?.all_items,
    );
  for (const area of ['36', '06']) {
    const row = csv.rows.find((each) => each[at('area_code')] === area) ?? [];
    const median = Number(row[at('pay_p50_usd_year')]);
    const restated = Number((median / (parity(area) / 100)).toPrecision(3));
    expect(Number(row[at('pay_p50_usd_year_rpp')]), area).toBe(restated);
    const shown = rows.find((each) => each.includes(area === '36' ? 'New York' : 'California'));
    expect(numberIn(shown?.[paid] ?? '')).toBe(Number(row[at('rank_as_paid')]));
    expect(numberIn(shown?.[adjusted] ?? '')).toBe(Number(row[at('rank_rpp')]));
  }
  expect(csv.notes.join('\n')).toContain('regional price parity');
});

test('states are compared by how common an occupation is, and the address says so', async ({
  page,
}) => {
  await page.goto('/areas');
  const states = figure(page, 'states');
  await states.getByLabel('Compare by', { exact: true }).selectOption('location-quotient');
  await expect(page).toHaveURL(/measure=location-quotient/);
  await expect(states.getByRole('heading').first()).toContainText('location quotient');
  await expect(states).toContainText('3 states and territories publish no such figure.');
});

test('a state or a region narrows the list of areas at once, and a search that finds none has a way out', async ({
  page,
}) => {
  await page.goto('/areas');
  const metros = figure(page, 'metros');
  await metros.scrollIntoViewIfNeeded();
  await expect(metros.getByRole('button', { name: /^Download CSV/ })).toHaveAccessibleName(
    /530 rows/,
  );
  await page.getByLabel('State', { exact: true }).selectOption('48');
  await expect(page).toHaveURL(/area=TX/);
  await expect(metros).toContainText('in TX');
  const inTexas = csvTable('us/areas').filter(
    ({ kind, usps }) => /metro/.test(kind ?? '') && (usps ?? '').split('|').includes('TX'),
  ).length;
  await expect(metros.getByRole('button', { name: /^Download CSV/ })).toHaveAccessibleName(
    new RegExp(`${inTexas} rows`),
  );
  await metros.getByLabel('Find an area').fill('nowhere');
  await expect(metros).toContainText('remove the state or region');
});

test('areas stand as ticks in the tiles of their states, told in words', async ({ page }) => {
  await page.goto('/areas');
  await page.waitForLoadState('networkidle');
  const metros = figure(page, 'metros');
  await metros.scrollIntoViewIfNeeded();
  const panel = await openFace(metros, 'Spread');
  const texas = panel.locator('[data-point]', { hasText: 'TX' }).first();
  await expect(texas).toHaveAccessibleName(/Highest \$[\d,]+, .+Lowest \$[\d,]+/);
  await expect(panel).toContainText('A tick is an area');
});

test('a group of occupations, and a code that nobody knows, say what to do', async ({ page }) => {
  await page.goto('/areas?occ=11-0000');
  await expect(figure(page, 'states')).toContainText('Choose a single occupation', {
    timeout: 60_000,
  });
  await page.goto('/areas?occ=11-9999');
  await expect(page.locator('main')).toContainText('No pay is published under the code 11-9999', {
    timeout: 60_000,
  });
});

test('an area’s page says what work pays there, how dear it is, and what is not known', async ({
  page,
}) => {
  await page.goto('/areas/35620');
  const main = page.locator('main');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'New York-Newark-Jersey City',
  );
  await expect(main).toContainText('12.6 % dearer than the nation in 2024, rank 4 of 387');
  await expect(main).toContainText('Cardiologists, $492,150 a year');
  await expect(main.getByRole('link', { name: 'New Jersey', exact: true })).toHaveAttribute(
    'href',
    /\/areas\/NJ$/,
  );
  await expect(main.getByRole('link', { name: 'Cardiologists', exact: true })).toHaveAttribute(
    'href',
    /\/occupations\/29-1212\?area=35620$/,
  );
  await page.waitForLoadState('networkidle');
  const table = await openFace(figure(page, 'price-parts'), 'Table');
  await expect(table).toContainText('149.26');
  await page.goto('/areas/PR');
  await expect(main).toContainText('no regional price parity is published for it');
  await expect(figure(page, 'most-concentrated')).toContainText('Territories publish none');
});

test('an area’s list follows the statistic that the reader chose, and shows all when asked', async ({
  page,
}) => {
  await page.goto('/areas/CA');
  const paid = figure(page, 'top-paid');
  await page.getByLabel('Statistic', { exact: true }).selectOption('p90');
  await expect(paid.getByRole('heading').first()).toContainText('90th percentile', {
    timeout: 60_000,
  });
  const highest = Math.max(
    ...csvTable('us/oews_state')
      .filter(({ area_code }) => area_code === '06')
      .map((row) => Number(row.annual_p90)),
  );
  await expect(paid).toContainText(`$${highest.toLocaleString('en-US')}`);
  await paid.getByLabel('Occupations shown', { exact: true }).selectOption('all');
  await expect(page).toHaveURL(/all=top-paid/);
});

test('an unknown area gets a page that says so and suggests the nearest', async ({ page }) => {
  const response = await page.goto('/areas/new-york');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('new york');
  await page.locator('main').getByRole('link', { name: 'New York', exact: true }).click();
  await expect(page).toHaveURL(/\/areas\/NY/);
});

test('with the keyboard alone a reader goes from a state’s tile to its areas', async ({ page }) => {
  await page.goto('/areas');
  const states = figure(page, 'states');
  const chart = states.locator('[aria-roledescription="chart"]').first();
  // Before the island is live a key only makes it so.
  await expect(async () => {
    await chart.focus();
    await page.keyboard.press('End');
    await expect(states.locator('[aria-live="polite"]').first()).not.toBeEmpty({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/area=[A-Z]{2}/);
  await expect(figure(page, 'metros')).toContainText(/in [A-Z]{2}/);
});
