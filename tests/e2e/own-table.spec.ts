import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { download, figure, readCsv } from './atlas.ts';

const own = (page: Page) => page.getByRole('region', { name: 'Your own table' });
const count = (page: Page) => page.locator('#desk p.count');

const csv = (text: string, name = 'secret-staff.csv') => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(text),
});
const staff = [
  'Occupation code,State,Head count,Team',
  '29-1141,CA,12,Night watch',
  '11-9111.00,NY,3,=SUM(A1)',
  '99-0000,TX,1,"<img src=x onerror=alert(1)>"',
  '29-1141,Atlantis,2,C#',
].join('\n');

async function bring(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.goto('/explore');
  await own(page).getByRole('button', { name: 'Bring a table' }).click();
  await own(page).getByLabel('Table of yours').setInputFiles(file);
}

test('a table of one’s own is joined with official figures, and nothing of it leaves the tab', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  await page.goto('/explore');
  await own(page).getByRole('button', { name: 'Bring a table' }).click();
  await expect(own(page).getByLabel('Table of yours')).toBeVisible();
  context.on('request', (request) => {
    if (/^(blob|data):/.test(request.url())) return;
    requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await own(page).getByLabel('Table of yours').setInputFiles(csv(staff));
  await expect(own(page)).toContainText('4 rows, as the table my_table');
  await expect(own(page).getByLabel('Occupation (SOC code)')).toHaveValue('0');
  await expect(own(page).getByText('3 of 4 rows match, 1 code is not known:')).toHaveCount(2);
  await expect(own(page)).toContainText('99-0000');
  await expect(own(page)).toContainText('Atlantis');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await expect(own(page).getByLabel('Official figures beside it')).toHaveValue('us_oews_state');
  await own(page).getByRole('button', { name: 'Join them' }).click();
  await expect(count(page)).toHaveText('4 rows');
  const rows = figure(page, 'rows');
  const file = readCsv((await download(page, rows, /^Download CSV/)).bytes);
  const at = (name: string) => file.heads.indexOf(name);
  expect(file.rows.map((row) => [row[at('team')], row[at('matched_area_code')]])).toEqual([
    ['Night watch', '06'],
    ["'=SUM(A1)", '36'],
    ['<img src=x onerror=alert(1)>', '48'],
    ['C#', ''],
  ]);
  expect(Number(file.rows[0]![at('annual_p50')])).toBeGreaterThan(100_000);
  expect(file.rows[2]![at('annual_p50')]).toBe('');
  expect(file.notes.join('\n')).toMatch(
    /# table: my_table; 4 rows as brought to this page, SHA-256 [0-9a-f]{64}; of your own/,
  );

  await own(page).getByRole('button', { name: 'Show its rows' }).click();
  await expect(count(page)).toHaveText('4 rows');
  await page.getByRole('button', { name: /^Team/ }).click();
  await page.getByRole('checkbox', { name: 'Night watch' }).check();
  await expect(count(page)).toHaveText('1 row');
  await expect(page.getByText('is in no address and is not saved')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: /^Head count/ }).click();
  await expect(page.getByRole('img', { name: /^Histogram/ })).toBeVisible();

  const origin = new URL(page.url()).origin;
  expect(requests.filter((request) => !request.startsWith(`GET ${origin}/`))).toEqual([]);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  for (const secret of ['secret-staff', 'Night', 'Atlantis', 'SUM(A1)']) {
    expect(requests.join('\n')).not.toContain(secret);
    expect(kept).not.toContain(secret);
    expect(page.url()).not.toContain(secret);
  }

  await own(page).getByRole('button', { name: 'Forget this table' }).click();
  await expect(page.locator('#desk')).toContainText('which no link holds');
  await expect(own(page).getByLabel('Table of yours')).toBeVisible();
});

test('the reader says which column holds which codes, and how the file is read', async ({
  page,
}) => {
  await bring(page, csv('id;where;amount\n1;GBR;1,5\n2;DEU;2,5\n', 'sales.csv'));
  await expect(own(page).getByLabel('Country (ISO code or name)')).toHaveValue('1');
  await expect(own(page)).toContainText('2 of 2 rows match');
  await own(page).getByLabel('Country (ISO code or name)').selectOption({ label: 'in no column' });
  await expect(own(page)).toContainText('Nothing in this table matches a code of ours yet');
  await own(page).getByLabel('Country (ISO code or name)').selectOption({ label: 'where' });
  await own(page).getByLabel('Official figures beside it').selectOption({ label: 'Countries' });
  await own(page).getByRole('button', { name: 'Join them' }).click();
  await expect(count(page)).toHaveText('2 rows');
  await expect(page.getByRole('grid')).toContainText('GBP');
  await expect(page.getByRole('grid')).toContainText('1.5');
  await own(page).getByLabel('Separator').selectOption({ label: 'Comma' });
  await expect(own(page)).toContainText('3 rows, as the table my_table');
  await expect(own(page).getByLabel('Country (ISO code or name)')).toHaveValue('');
});

test('a file that is no table says so, and the table before it stays', async ({ page }) => {
  await bring(page, csv(staff));
  await expect(own(page)).toContainText('4 rows, as the table my_table');
  const picture = {
    name: 'x.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([0x89, 0x50, 0, 0, 1]),
  };
  for (const file of [csv('', 'empty.csv'), csv('a,b\n', 'head.csv'), picture]) {
    await own(page).getByLabel('Another table').setInputFiles(file);
    await expect(own(page)).toContainText('The table from before still stands.');
  }
  await own(page).getByRole('button', { name: 'Show its rows' }).click();
  await expect(count(page)).toHaveText('4 rows');
});

test('a link to a view of somebody’s own table says what it lacks', async ({ page }) => {
  await page.goto('/explore?sql=from%20my_table');
  await expect(page.locator('#desk')).toContainText('This reads a table of its author’s own');
});
