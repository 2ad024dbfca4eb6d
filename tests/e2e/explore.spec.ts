import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { download, figure, readCsv } from './atlas.ts';

const grid = (page: Page) => page.getByRole('grid');
const count = (page: Page) => page.locator('#desk p.count');
const alert = (page: Page) => page.getByRole('alert');

/** What stands in the cells in sight, row by row. */
async function cells(page: Page): Promise<string[]> {
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  const rows = grid(page).getByRole('row');
  await expect(rows.nth(1)).not.toContainText('…');
  return (await rows.allInnerTexts()).slice(1);
}

async function openSql(page: Page, sql: string): Promise<void> {
  await page.goto(`/explore?sql=${encodeURIComponent(sql)}`);
  await expect(page.getByRole('textbox', { name: 'SQL' })).toBeVisible();
}

async function write(page: Page, sql: string): Promise<void> {
  await page.getByRole('textbox', { name: 'SQL' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
}

async function run(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.keyboard.press('ControlOrMeta+Enter');
}

test('an analyst builds by clicking, edits the SQL, draws the rows and takes them away', async ({
  page,
}) => {
  await page.goto('/explore');
  await page.getByRole('link', { name: 'U.S. wages and employment by state' }).click();
  await expect(count(page)).toHaveText('36,148 rows');

  await page.getByRole('button', { name: /^Occupation \(SOC/ }).click();
  await page.getByLabel('Search the values').fill('registered nurses');
  await page.getByRole('checkbox', { name: '29-1141 Registered Nurses' }).check();
  await expect(count(page)).toHaveText('54 rows');
  await page.getByRole('columnheader', { name: 'Annual wage, median' }).click();
  await expect(page).toHaveURL(/rows=us_oews_state~soc_code.in\(29-1141\)~sort\(-annual_p50\)/);
  await expect(page.getByRole('columnheader', { name: 'Annual wage, median' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.getByRole('button', { name: 'Edit the SQL' }).click();
  await run(
    page,
    `select a.name, s.annual_p50, s.employment
    from us_oews_state s join us_areas a using (area_code)
    where s.soc_code = '29-1141' and s.annual_p50 > 100000 order by s.annual_p50 desc`,
  );
  await expect(count(page)).toHaveText(/^\d+ rows$/);
  await expect(page).toHaveURL(/\?sql=select%20a\.name/);
  const screen = await cells(page);
  expect(screen[0]).toContain('California');

  const rows = figure(page, 'rows');
  await expect(rows.locator('[aria-roledescription="chart"]')).toBeVisible();
  await expect(rows).toContainText('California');
  const csv = await download(page, rows, /^Download CSV/);
  const file = readCsv(csv.bytes);
  expect(file.heads).toEqual(['name', 'annual_p50', 'employment']);
  expect(file.notes.join('\n')).toMatch(/Bureau of Labor Statistics/);
  expect(file.rows.map(([name]) => name)).toEqual(
    screen.map((row) => row.split('\n')[0]?.trim()).slice(0, file.rows.length),
  );
});

test('an address opened cold shows the same rows, however long the statement', async ({
  page,
  browser,
}) => {
  const address = '/explore?rows=us_oews_state~soc_code.begins(29-)~sort(-annual_p50,area_code)';
  await page.goto(address);
  const clicked = await cells(page);
  const list = Array.from({ length: 150 }, (_, at) => `'29-${1000 + at}'`).join(', ');
  await openSql(page, 'select 1');
  await run(page, `select soc_code, title from us_occupations where soc_code in (${list})`);
  await expect(page).toHaveURL(/\?sql=~/);
  const written = await cells(page);

  const cold = await (await browser.newContext()).newPage();
  await cold.goto(page.url());
  expect(await cells(cold)).toEqual(written);
  await cold.goto(new URL(address, page.url()).href);
  expect(await cells(cold)).toEqual(clicked);
  await cold.context().close();
});

test('a saved view opens again after the page was closed', async ({ page }) => {
  await page.goto('/explore?rows=us_areas~kind.in(state)');
  await expect(count(page)).toHaveText('51 rows');
  await page.getByLabel('Save this view as').fill('The states');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto('/explore?rows=us_cpi_u');
  await page.getByRole('button', { name: 'The states', exact: true }).click();
  await expect(count(page)).toHaveText('51 rows');
});

test('hostile statements are refused with a message, and nothing leaves the site', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin) {
      foreign.push(request.url());
    }
  });
  await openSql(page, 'select 1 as one');
  await expect(count(page)).toHaveText('1 row');
  for (const sql of [
    "select * from read_csv('https://example.com/pay.csv')",
    "select * from '/etc/passwd'",
    "attach 'https://example.com/x.duckdb' as x",
    "copy us_areas to 'out.csv'",
    'install httpfs',
    "set memory_limit = '10GB'",
    'select 1; select 2',
    'with gone as (select 1) delete from us_areas',
    'drop table us_areas',
  ]) {
    await run(page, sql);
    await expect(alert(page), sql).toContainText('The statement did not run.');
    await run(page, 'select 1 as one');
    await expect(alert(page)).toHaveCount(0);
    await expect(count(page)).toHaveText('1 row');
  }
  expect(foreign).toEqual([]);
});

test('statements without end are cancelled with Escape, and the page lives on', async ({
  page,
}) => {
  await openSql(page, 'select 1 as one');
  for (const sql of [
    'with recursive n as (select 1 as i union all select i + 1 from n) select max(i) from n',
    'select count(*) from range(1000000000) a cross join range(1000000000) b where a.range % 7 = b.range % 11',
  ]) {
    await run(page, sql);
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Cancelled.')).toBeVisible();
    await run(page, "select 'alive' as word");
    await expect(grid(page)).toContainText('alive');
  }
});

test('a fault stands at its place, with the hint of DuckDB', async ({ page }) => {
  await openSql(page, 'select soc_cod from us_oews_state');
  await expect(alert(page)).toContainText('Candidate bindings');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('soc_cod');
});

test('HTML in cells is shown as text', async ({ page }) => {
  const html = '<img src=x onerror="window.hit = 1"><b>bold</b>';
  await openSql(page, `select '${html}' as cell, 1 as n`);
  await expect(grid(page)).toContainText(html);
  await expect(figure(page, 'rows')).toContainText('<img');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('more rows than fit are counted, and shown in full when asked for', async ({ page }) => {
  await openSql(page, 'select range as n from range(25000)');
  await expect(count(page)).toHaveText(/The first 10,000 rows\s+of 25,000/);
  await page.getByRole('button', { name: 'Show all 25,000' }).click();
  await expect(count(page)).toHaveText('25,000 rows');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '25001');
});

test('all rows of a large table are written as a file, with a receipt, and the writing is cancelled', async ({
  page,
}) => {
  await page.goto('/explore?rows=us_oews_state~soc_code.begins(29-)');
  await expect(count(page)).toHaveText(/^\d+,\d+ rows$/);
  const few = await count(page).innerText();
  await expect(
    page.getByRole('button', { name: 'Chart, table and files of these rows' }),
  ).toBeVisible();

  await page.getByRole('list', { name: 'Filters' }).getByRole('button').click();
  await expect(count(page)).toHaveText('36,148 rows');
  expect(few).not.toBe('36,148 rows');
  const files = page.getByRole('region', { name: 'Files of all 36,148 rows' });
  const csv = readCsv((await download(page, files, /^Download CSV of/)).bytes);
  expect(csv.rows).toHaveLength(36_148);
  expect(csv.notes).toContain('# rows: 36148');
  await expect(files.getByRole('status').last()).toHaveText(/^Saved us-oews-state_.*csv\.$/);
  const receipt = await download(page, files, /^Download receipt of/);
  expect(receipt.name).toMatch(/\.receipt\.json$/);
  const { sha256, rows } = JSON.parse(receipt.bytes.toString());
  expect(rows).toBe(36_148);
  expect(csv.notes.join('\n')).toContain(`sha256: ${sha256} `);

  await page.goto('/explore?rows=us_prevailing_wage_levels');
  await expect(count(page)).toHaveText('443,538 rows');
  await page.getByRole('button', { name: /^Download JSON of/ }).click();
  await expect(page.getByRole('progressbar', { name: 'Writing JSON' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Cancelled: no file was made.')).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await expect(grid(page).locator('[aria-rowindex="443539"]')).not.toContainText('…');
});

test('the keyboard alone opens a table, filters it and reads its last row', async ({ page }) => {
  await page.goto('/explore?rows=us_prevailing_wage_levels');
  await expect(count(page)).toHaveText('443,538 rows');
  await grid(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ControlOrMeta+End');
  await expect(grid(page).locator('[aria-rowindex="443539"]')).not.toContainText('…');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/~sort\(area_code\)/);

  const column = page.getByRole('button', { name: /^Occupation/ });
  await column.focus();
  await page.keyboard.press('Enter');
  const begins = page.getByLabel('Begins with');
  await begins.focus();
  await page.keyboard.type('29-1141');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('begins with “29-1141”');
  await expect(count(page)).not.toHaveText('443,538 rows');
  await page.getByRole('button', { name: /^Remove Occupation/ }).press('Enter');
  await expect(count(page)).toHaveText('443,538 rows');
});

test('groups, and a column for each value, stand as they are counted', async ({ page }) => {
  await page.goto('/explore?rows=us_oews_metro~by(year)~measure(median.annual_p50)');
  const groups = await cells(page);
  expect(groups.length).toBeGreaterThan(0);
  await expect(page.getByText('such as suppressed ones, have no part in a measure')).toBeVisible();
  await page.getByLabel('and by').selectOption({ label: 'Area' });
  await expect(count(page)).toHaveText(/groups$/);
});

test('rows of countries are drawn as a map, as dots and as a histogram', async ({ page }) => {
  await openSql(
    page,
    `select p.country_iso2, c.name, p.mean, p.year
    from international_pay p join international_countries c on c.iso2 = p.country_iso2
    where p.publication_id like '%eurostat_ses' and p.isco08 = '1' and p.sex = 'total' and p.year = 2022
    order by p.mean desc`,
  );
  const rows = figure(page, 'rows');
  const chart = rows.locator('[aria-roledescription="chart"]');
  await expect(chart.getByRole('img', { name: /^Luxembourg: / })).toBeVisible();
  const drawn = await chart.locator('[data-value]').count();
  expect(drawn).toBeGreaterThan(15);
  await expect(count(page)).toHaveText(`${drawn} rows`);
  await rows.getByLabel('Draw').selectOption({ label: 'a histogram' });
  await expect(chart).toContainText(/median/);
  const counts = await chart
    .locator('[data-rows]')
    .evaluateAll((bins) => bins.map((bin) => Number(bin.getAttribute('data-rows'))));
  expect(counts.reduce((sum, rows) => sum + rows, 0)).toBe(drawn);
});

test('an address that somebody cut off says so and opens nothing', async ({ page }) => {
  await page.goto('/explore?sql=~AAAA');
  await expect(page.getByText('cut off or changed on its way')).toBeVisible();
  await page.goto('/explore?rows=no_such_table');
  await expect(page.getByText('“no_such_table” is not a table.')).toBeVisible();
});

test('axe finds nothing with a column, a group, the statement and the figure open', async ({
  page,
}) => {
  await page.goto('/explore?rows=us_oews_state~soc_code.in(29-1141)~by(area_code)');
  await page.getByRole('button', { name: /^Annual wage, median/ }).click();
  await expect(page.getByRole('img', { name: /^Histogram/ })).toBeVisible();
  await page.getByText('Sort', { exact: true }).click();
  await page.getByText('The SQL of these rows').click();
  await page.getByRole('button', { name: 'Chart, table and files of these rows' }).click();
  await expect(figure(page, 'rows').locator('[aria-roledescription="chart"]')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
