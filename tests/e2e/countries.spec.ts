import { expect, test, type Page } from '@playwright/test';
import { csvTable, type CsvRow } from '../support/csv-table.ts';
import { download, figure, openFace, readCsv, screenTable, waitForEngine } from './atlas.ts';

const choose = async (page: Page, name: string, typed: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name, exact: true }).fill(typed);
  await page.getByRole('listbox').getByRole('option', { name: option }).first().click();
};

const perYear: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, hour: 2080 };

/** Units of a currency for one US dollar, from the table of rates itself. */
function unitsPerUsd(currency: string): number {
  const row = csvTable('money/exchange_rates_latest').find((rate) => rate.currency === currency);
  if (!row && currency !== 'USD') throw new Error(`There is no rate for ${currency}`);
  return Number(row?.units_per_usd ?? 1);
}

/** The published median behind a row of the file, from the tables themselves. */
function publishedMedian(row: CsvRow): number {
  const found =
    row.country_iso2 === 'US'
      ? row.place === 'United States'
        ? csvTable('us/oews_national').find(
            ({ year, soc_code }) => year === row.year && soc_code === '11-9111',
          )?.annual_p50
        : csvTable('us/oews_metro').find(
            ({ area_code, soc_code }) => area_code === '19100' && soc_code === '11-9111',
          )?.annual_p50
      : csvTable('international/pay').find(
          (pay) =>
            pay.publication_id === row.publication_id &&
            pay.occupation_code === row.occupation_code &&
            pay.year === row.year &&
            pay.sex === 'total' &&
            pay.region === '',
        )?.p50;
  if (!found) throw new Error(`No median is published for ${row.place}`);
  return Number(found);
}

test('what a practice manager in Manchester would earn in Toronto, Zürich, Singapore and Dallas, as a page and a file', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Countries', exact: true }).first().click();
  await expect(page).toHaveURL(/\/countries/);
  const pay = figure(page, 'by-country');

  // The occupation, by the title that the job has in the United Kingdom.
  await choose(page, 'Occupation', 'practice manager', /Medical and Health Services Managers/);
  for (const country of ['United Kingdom', 'Canada', 'Switzerland', 'Singapore'])
    await choose(page, 'Country', country, country);
  await choose(page, 'Metro', 'Dallas', /Dallas-Fort Worth/);
  await page.getByLabel('Currency', { exact: true }).selectOption('GBP');
  await waitForEngine(page);

  // The publisher has a group of practice managers; its index ties it to another unit group.
  await choose(page, 'Another group', '1231', /Health care practice managers/);
  await expect(page).toHaveURL(/match=GB\.1231/);
  await expect(pay).toContainText('chosen by you');

  const { rows } = await screenTable(pay);
  const places = rows.map(([, place]) => place);
  expect(places).toHaveLength(6);
  expect(places).toEqual(
    expect.arrayContaining([
      'United Kingdom',
      'Canada',
      'Switzerland',
      'Singapore',
      'United States',
    ]),
  );
  expect(places.some((place) => place?.startsWith('Dallas'))).toBe(true);

  const file = await download(page, pay, /^Download CSV/);
  const { heads, rows: lines, notes } = readCsv(file.bytes);
  const read = lines.map((line) =>
    Object.fromEntries(heads.map((head, at) => [head, line[at] ?? ''])),
  );
  expect(read).toHaveLength(6);
  for (const row of read) {
    const median = publishedMedian(row);
    const aYear = median * perYear[row.pay_period!]!;
    const pounds = (aYear / unitsPerUsd(row.currency!)) * unitsPerUsd('GBP');
    // Pounds are not exchanged into pounds, and so not rounded.
    const expected = row.currency === 'GBP' ? aYear : Number(pounds.toPrecision(3));
    expect(Number(row.pay_p50), row.place).toBe(median);
    expect(Number(row.pay_p50_gbp_year), row.place).toBe(expected);
  }
  const [date] = csvTable('money/exchange_rates_latest').map((rate) => rate.date);
  expect(notes.join('\n')).toContain(`Market exchange on ${date}`);
  expect(read.find(({ country_iso2 }) => country_iso2 === 'GB')).toMatchObject({
    occupation_code: '1231',
    occupation_title: 'Health care practice managers',
    match: 'chosen by you',
  });

  // The address is the comparison: it opens cold with the same rows.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(figure(other, 'by-country')).toContainText('chosen by you', { timeout: 60_000 });
  expect((await screenTable(figure(other, 'by-country'))).rows).toEqual(rows);

  // Printed: the table stands after the chart, and no control is left.
  await openFace(pay, 'Chart');
  expect((await page.pdf()).length).toBeGreaterThan(20_000);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(pay.locator('table')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring your own exchange rates' })).toBeHidden();
});

test('a reader’s own rates replace the published ones, are said on the page and in the file, and nothing is 1:1', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/countries?country=CA,CH,GB');
  const pay = figure(page, 'by-country');
  await expect(pay).toContainText('Switzerland');
  await page.getByRole('button', { name: 'Bring your own exchange rates' }).click();
  await page
    .getByLabel('Or paste the rows')
    .fill('currency,rate,date\nCAD,1.5,2026-01-01\nGBP,0.7512345,2026-01-01');
  await page.getByRole('button', { name: 'Read the rows' }).click();
  await page.getByRole('button', { name: 'Use these rates' }).click();
  await expect(page.getByText(/Your own rates of pasted text/).first()).toBeVisible();

  const file = await download(page, pay, /^Download CSV/);
  const { heads, rows, notes } = readCsv(file.bytes);
  const column = (name: string) => heads.indexOf(name);
  const of = (country: string) => rows.find((row) => row[column('country_iso2')] === country) ?? [];
  const canada = csvTable('international/pay').find(
    ({ publication_id, occupation_code }) =>
      publication_id === 'ca_job_bank_2025' && occupation_code === '30010',
  );
  expect(Number(of('CA')[column('pay_p50_usd_year')])).toBe(
    Number(((Number(canada?.p50) * 2080) / 1.5).toPrecision(3)),
  );
  expect(of('CH')[column('pay_p50_usd_year')]).toBe('');
  expect(notes.join('\n')).toMatch(/your file has no rate for CHF/i);
  await expect(pay).toContainText('CHF');

  await page.getByRole('button', { name: 'Stop using them' }).click();
  await expect(page.getByText(/Your own rates of pasted text/)).toHaveCount(0);
  expect(requests.filter((request) => request.includes('0.7512345'))).toEqual([]);
});

test('only like figures are left where a reader asks for them, and the address says so', async ({
  page,
}) => {
  await page.goto('/countries');
  const pay = figure(page, 'by-country');
  await expect(pay).toContainText('Austria');
  await page.getByLabel('Compare', { exact: true }).selectOption('group');
  await expect(page).toHaveURL(/like=group/);
  await expect(pay).not.toContainText('Austria', { timeout: 60_000 });
  const { heads, rows } = await screenTable(pay);
  const depth = heads.findIndex((head) => head.startsWith('Digits of ISCO-08'));
  const country = heads.findIndex((head) => head.startsWith('Country code'));
  for (const row of rows.filter((cells) => cells[country] !== 'US')) expect(row[depth]).toBe('4');
  await page.goBack();
  await expect(pay).toContainText('Austria');
});
