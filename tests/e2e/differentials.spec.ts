import { expect, test, type Page } from '@playwright/test';
import { csvTable, numberOf } from '../support/csv-table.ts';
import {
  download,
  figure,
  numberIn,
  openFace,
  readCsv,
  screenTable,
  waitForEngine,
} from './atlas.ts';

const choose = async (page: Page, name: string, typed: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name, exact: true }).fill(typed);
  await page.getByRole('listbox').getByRole('option', { name: option }).first().click();
};

const select = (page: Page, name: string, value: string) =>
  page.getByLabel(name, { exact: true }).selectOption(value);

const lede = (page: Page) => page.locator('.lede');

/** The published annual medians of a table, by area and occupation. */
function medians(table: string): ReadonlyMap<string, number | null> {
  return new Map(
    csvTable(table).map((row) => [`${row.area_code} ${row.soc_code}`, numberOf(row.annual_p50)]),
  );
}

const nurses = '29-1141';
const developers = '15-1252';
const dermatologists = '29-1213';

test('an HR team gives every state a band against Ohio for a basket of jobs, and takes the policy table', async ({
  page,
}) => {
  await page.goto('/areas/differentials');
  await choose(page, 'Occupation', 'registered nurse', /Registered Nurses/);
  await choose(page, 'Occupation', 'software developer', /Software Developers/);
  await choose(page, 'Occupation', 'dermatologist', /Dermatologists/);
  await choose(page, 'Against', 'Ohio', 'Ohio');
  await expect(page).toHaveURL(
    new RegExp(`against=OH&occ=${[nurses, developers, dermatologists].join(',')}`),
  );
  await waitForEngine(page);
  await expect(lede(page)).toContainText('Ohio being 100');

  const states = figure(page, 'states');
  await expect(states.getByRole('heading').first()).toHaveText(/^Labour costs most in /);
  const { rows } = await screenTable(states);
  expect(rows).toHaveLength(54);

  const file = await download(page, states, /^Download CSV/);
  expect(file.name).toMatch(/^geographic-differentials-by-state_/);
  const { heads, rows: lines, notes } = readCsv(file.bytes);
  const read = lines.map((line) =>
    Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ''])),
  );
  expect(read.map(({ area_code }) => area_code)).toEqual(rows.map(([code]) => code));

  // Every row again from the published medians: the product of the relatives, and its root.
  const published = medians('us/oews_state');
  const basket = [nurses, developers, dermatologists];
  for (const row of read) {
    const relatives = basket.flatMap((soc) => {
      const [there, here] = [published.get(`${row.area_code} ${soc}`), published.get(`39 ${soc}`)];
      return there && here ? [there / here] : [];
    });
    expect(Number(row.occupations_used), row.area_name).toBe(relatives.length);
    expect(Number(row.coverage_percent), row.area_name).toBeCloseTo(
      (100 * relatives.length) / 3,
      1,
    );
    if (relatives.length < 2) {
      expect(row.differential, row.area_name).toBe('');
      expect(row.why_none, row.area_name).not.toBe('');
      continue;
    }
    const mean = relatives.reduce((product, each) => product * each, 1) ** (1 / relatives.length);
    expect(Math.abs(Number(row.differential) - 100 * mean), row.area_name).toBeLessThan(0.0501);
    const away = (Number(row.differential) - 100) / 5;
    const steps = Math.sign(away) * Math.floor(Math.abs(away) + 0.5);
    expect(Number(row.band), row.area_name).toBe(100 + 5 * steps);
  }
  expect(read.find(({ area_code }) => area_code === '39')).toMatchObject({
    differential: '100',
    band: '100',
    price_level: '100',
  });
  const said = notes.join('\n');
  expect(said).toContain('geometric mean');
  expect(said).toContain('base="39"');
  expect(said).toContain('regional_price_parities');

  // The address is the policy: it opens cold with the same rows.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(lede(other)).toContainText('Ohio being 100', { timeout: 60_000 });
  expect((await screenTable(figure(other, 'states'))).rows).toEqual(rows);
});

test('bands and regions are found without an engine, and Back takes them back', async ({
  page,
}) => {
  await page.goto('/areas/differentials');
  const states = figure(page, 'states');
  await select(page, 'Bands', '10');
  await select(page, 'Region', 'west');
  await expect(page).toHaveURL(/region=west&step=10/);
  const { heads, rows } = await screenTable(states);
  expect(rows).toHaveLength(13);
  const band = heads.findIndex((head) => head.startsWith('Band of 10'));
  for (const row of rows) expect((numberIn(row[band] ?? '') ?? 1) % 10).toBe(0);
  await expect(page.getByLabel('Data engine')).toContainText('not started');

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/differentials$/);
  expect((await screenTable(states)).rows).toHaveLength(54);
});

test('all occupations against another base say what they take before local areas are worked out', async ({
  page,
}) => {
  await page.goto('/areas/differentials?against=TX');
  await waitForEngine(page);
  await expect(lede(page)).toContainText('Texas being 100');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await expect(
    page.getByRole('region', { name: 'Metropolitan and nonmetropolitan areas' }),
  ).toContainText(/all 530 areas have\s+to be read: [\d.]+ MB/);
  await expect(figure(page, 'local')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('metros_'))).toEqual([]);

  await page.getByRole('button', { name: 'Work out the local areas' }).click();
  const local = figure(page, 'local');
  await expect(local).toContainText('Texas = 100', { timeout: 60_000 });
  await expect(local).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
  await expect(page).toHaveURL(/against=TX&scope=local/);
  await local.getByLabel('Find an area').fill('austin');
  await expect(local.getByRole('heading').first()).toContainText('Austin');
});

test('a basket is filled and emptied with the keyboard alone', async ({ page }) => {
  await page.goto('/areas/differentials');
  const field = page.getByRole('combobox', { name: 'Occupation', exact: true });
  await field.focus();
  await page.keyboard.type('registered nurse');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Registered Nurses',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`occ=${nurses}`));
  const remove = page.getByRole('button', { name: /^Remove Registered Nurses/ });
  await expect(remove).toBeVisible({ timeout: 60_000 });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/differentials$/);
  await expect(page.getByRole('list', { name: 'The basket' })).toHaveText('All occupations');

  const chart = figure(page, 'states').locator('[aria-roledescription="chart"]').first();
  await chart.focus();
  await page.keyboard.press('End');
  const spoken = figure(page, 'states').locator('[aria-live="polite"]').first();
  await expect(spoken).toContainText(/Band of 5 \d+, Differential [\d.]+, Coverage/);
});

test('what is not in the tables is said, with a way out', async ({ page }) => {
  await page.goto('/areas/differentials?against=35&occ=11-0000&step=7');
  await expect(page.getByText('“35” is not an area, so the base is the nation.')).toBeVisible();
  await expect(page.getByText('“7” is no step of bands, so they are of 5 percent.')).toBeVisible();
  await expect(page.getByText('11-0000 is not an occupation that areas publish')).toBeVisible({
    timeout: 60_000,
  });
  await expect(figure(page, 'states')).toContainText('No state has a differential for this basket');
  await page.getByRole('button', { name: 'All occupations again' }).click();
  await expect(lede(page)).toContainText('The nation being 100');
});

test('the map draws the same bands as the tiles', async ({ page }) => {
  await page.goto('/areas/differentials');
  const states = figure(page, 'states');
  const bandsIn = async (face: string) => {
    const drawing = (await openFace(states, face)).locator('svg').first();
    await expect(drawing.locator('[data-column="band"]').first()).toBeAttached();
    return drawing
      .locator('[data-column="band"]')
      .evaluateAll((marks) =>
        marks
          .map((mark) => `${mark.getAttribute('data-row')}: ${mark.getAttribute('data-value')}`)
          .sort(),
      );
  };
  const tiles = await bandsIn('Chart');
  expect(tiles).toHaveLength(54);
  expect(await bandsIn('Map')).toEqual(tiles);
});
