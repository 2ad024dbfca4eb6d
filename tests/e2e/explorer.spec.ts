import { expect, test, type Page } from '@playwright/test';
import { download, figure, numberIn, openFace, readCsv, screenTable } from './atlas.ts';

const explorer = (page: Page) => figure(page, 'occupations');
const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const choose = (page: Page, label: string, value: string) =>
  filters(page).getByLabel(label, { exact: true }).selectOption(value);

/** Opens the page and waits until its controls answer. */
async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`/occupations${search}`);
  await page.mouse.move(200, 300);
  // Its lists come with the script.
  const second = filters(page).getByLabel('Group', { exact: true }).locator('option').nth(1);
  await expect(second).toBeAttached({ timeout: 30_000 });
}

const left = async (page: Page) =>
  numberIn(
    (await filters(page)
      .getByRole('status')
      .filter({ hasText: /of 830 occupations/ })
      .textContent()) ?? '',
  );

test('a job seeker finds what pays over 90,000 in California, asks no more than a bachelor’s degree and grows, and takes the list away', async ({
  page,
}) => {
  await open(page);
  const area = filters(page).getByRole('combobox', { name: 'Area' });
  await area.fill('California');
  await page.getByRole('option', { name: 'California', exact: true }).click();
  await filters(page).getByLabel('Pay at least').fill('90,000');
  await choose(page, 'Education', 'bachelor');
  await choose(page, 'Growth', '0.1');
  await expect(page).toHaveURL(/area=CA&edu=bachelor&mingrowth=0\.1&minpay=90000/);
  await expect(explorer(page).getByRole('heading').first()).toContainText(
    /^\d+ occupations in California, half with median pay of \$/,
    { timeout: 60_000 },
  );
  await expect(filters(page)).toContainText('paid by the hour only');

  const { heads, rows } = await screenTable(explorer(page));
  const column = (words: RegExp) => heads.findIndex((head) => words.test(head));
  const [pay, growth, education] = [/^Median/, /^Projected growth/, /education/].map(column);
  expect(rows.length).toBeGreaterThan(100);
  expect(await left(page)).toBe(rows.length);
  for (const row of rows) {
    expect(numberIn(row[pay!]!)).toBeGreaterThanOrEqual(90_000);
    expect(numberIn(row[growth!]!)).toBeGreaterThan(0);
    expect(row[education!]).not.toMatch(/Master|Doctoral/);
  }

  const file = await download(page, explorer(page), /^Download CSV/);
  const csv = readCsv(file.bytes);
  expect(csv.rows).toHaveLength(rows.length);
  expect(csv.notes.join('\n')).toContain('a.area_code = w.area_code');
  expect(csv.heads).toContain('pay_p50_usd_year');
});

test('a copied address opens with the same occupations for a reader with another currency', async ({
  page,
  context,
}) => {
  await open(page, '?minpay=150000&group=29');
  // The page was served with all of them, and is of the address once it is live.
  await expect.poll(() => left(page)).toBeLessThan(830);
  const here = await left(page);
  const other = await context.newPage();
  await open(other, '?cur=EUR&per=month&minpay=150000&group=29');
  await expect.poll(() => left(other)).toBe(here);
  await expect(filters(other).getByLabel('Pay at least')).toHaveValue(/^\d{1,2},\d{3}$/);
});

test('every choice says how many it would leave, and leaves as many', async ({ page }) => {
  await open(page, '?minpay=60000');
  // The counts are those of the address once the page is live.
  await expect.poll(() => left(page)).toBeLessThan(830);
  const group = filters(page).getByLabel('Group', { exact: true });
  const label = await group.locator('option[value="29"]').textContent();
  const promised = Number(/\((\d+)\)/.exec(label ?? '')?.[1]);
  expect(promised).toBeGreaterThan(10);
  await group.selectOption('29');
  await expect.poll(() => left(page)).toBe(promised);
  // The count follows at once, the address a moment later: Back would leave the site before it.
  await expect(page).toHaveURL(/group=29/);
  await page.goBack();
  await expect.poll(() => left(page)).toBeGreaterThan(promised);
});

test('an area that nobody knows is named, with a way back to the nation', async ({ page }) => {
  await page.goto('/occupations?area=99999');
  await expect(filters(page)).toContainText('No area has the code 99999.', { timeout: 60_000 });
  await filters(page).getByRole('button', { name: 'The United States instead' }).click();
  await expect(page).toHaveURL(/\/occupations$/);
  await expect(explorer(page).getByRole('button', { name: /^Download CSV/ })).toHaveAccessibleName(
    /830 rows/,
  );
});

test('where nothing is left, the page says which filter to relax and how many that leaves', async ({
  page,
}) => {
  await open(page, '?group=29&edu=none&mingrowth=10&minpay=500000&minopen=50000&exp=none&q=nurse');
  await expect(explorer(page)).toContainText('No occupation passes all of these filters');
  const ways = filters(page).getByRole('button', { name: /^Without/ });
  await expect(ways).toHaveCount(7);
  await filters(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect.poll(() => left(page)).toBe(830);
  await expect(page).not.toHaveURL(/group|edu|minpay/);
});

test('a box around dots lists them below, each with a way to its page', async ({ page }) => {
  await open(page);
  const chart = explorer(page).locator('svg[aria-roledescription="chart"]');
  await chart.scrollIntoViewIfNeeded();
  // A press on what is selected would drag it away.
  await page.keyboard.press('Control+A');
  const heading = page.getByRole('heading', { name: /picked in the chart/ });
  // A box that is begun before the chart is live is drawn again.
  await expect(async () => {
    const box = (await chart.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.4, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 150, { steps: 5 });
    await page.mouse.move(box.x + box.width * 0.9, box.y + 250, { steps: 5 });
    await page.mouse.up();
    await expect(heading).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const many = numberIn((await heading.textContent()) ?? '');
  expect(many).toBeGreaterThan(3);
  await expect(
    explorer(page).getByRole('button', { name: /Download CSV \(830 rows\)/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Let go of them' }).click();
  await expect(heading).toBeHidden();
});

test('by keyboard alone: filter, pick in the chart, and follow one to its page', async ({
  page,
}) => {
  await open(page);
  await filters(page).getByLabel('Title contains').focus();
  await page.keyboard.type('nurs');
  await expect.poll(() => left(page)).toBeLessThan(20);
  const chart = explorer(page).locator('svg[aria-roledescription="chart"]');
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await chart.evaluate((svg) => svg === document.activeElement)) break;
  }
  await expect(chart).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  const found = page.getByRole('region', { name: /picked in the chart/ });
  await expect(found).toBeVisible();
  const link = found.getByRole('link').first();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((a) => a === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/occupations\/\d\d-\d{4}/, { timeout: 60_000 });
});

test('occupations like one’s own stand beside its pay', async ({ page }) => {
  await open(page, '?occ=11-9111&near=11-9111');
  await expect(explorer(page).getByRole('heading').first()).toContainText(
    /of 20 occupations like Medical and Health Services Managers pay more/,
    { timeout: 60_000 },
  );
  await expect(explorer(page).locator('svg .marked')).toContainText('Medical and Health');
  const panel = await openFace(explorer(page), 'Table');
  await expect(panel.locator('table')).toContainText('Pay difference');
  await expect(panel.locator('tr[aria-current]')).toHaveCount(1);
});

test('technology is found by name and leaves as many as it says', async ({ page }) => {
  await open(page);
  const field = filters(page).getByRole('combobox', { name: 'Technology' });
  await field.click();
  await field.fill('autodesk revit');
  const option = page.getByRole('option', { name: /^Autodesk Revit \(/ });
  const promised = numberIn((/\((.*)\)/.exec((await option.textContent()) ?? '') ?? [])[1] ?? '');
  await option.click();
  await expect(page).toHaveURL(/tech=Autodesk/);
  await expect.poll(() => left(page), { timeout: 60_000 }).toBe(promised);
});
