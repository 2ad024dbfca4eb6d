import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { generatedPayroll } from '../support/payrolls/generated-payroll.ts';
import { withResolvers } from '../support/with-resolvers.ts';
import { download, figure, openFace } from './atlas.ts';
import {
  dropAndRead,
  dropFile,
  groupBy,
  openDesk,
  readPayroll,
  region,
  waitForFigures,
  waitForLook,
} from './desk.ts';

/** What leaves the tab from now on, of the page and its workers; what is read from its own memory does not. */
function requestsFrom(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

/** All that the browser keeps for the site, as one text. */
async function stored(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    files: await navigator.storage.getDirectory().then((root) => Array.fromAsync(root.keys())),
    name: window.name,
  }));
  return JSON.stringify([kept, await page.context().cookies()]);
}

const payroll = generatedPayroll({ rows: 200, seed: 5, style: 'coded' });
const file = { name: 'secret-payroll.csv', content: payroll.bytes() };

/** Words that only the payroll has: of its name, ids, titles and pay. */
const secrets = [
  'secret-payroll',
  ...payroll.people.slice(0, 40).flatMap(({ id, written, pay }) => [id, written, pay.toFixed(2)]),
];

test('nothing of a payroll leaves the tab through the whole journey, and nothing is left of it', async ({
  page,
  context,
}) => {
  await openDesk(page);
  const address = page.url();
  const before = await stored(page);
  const requests = requestsFrom(context);
  const privacy = region(page, 'Nothing leaves this tab');

  await test.step('while the file is looked at, read, matched and set against the market', async () => {
    await dropAndRead(page, file);
    await waitForFigures(page);
    await page.locator('summary').filter({ hasText: 'Titles and places' }).click();
    await page
      .getByRole('button', { name: /^All \(/ })
      .first()
      .click();
    const review = page
      .getByRole('listitem')
      .filter({ hasText: payroll.people[0]!.written })
      .first();
    await review.getByRole('button', { name: 'Search' }).click();
    await review.getByRole('combobox', { name: /^Search an occupation/ }).fill('nurse');
    await page
      .getByRole('option', { name: /Registered Nurses/ })
      .first()
      .click();
    await groupBy(page, 'Department');
    // An order is in the address, where it is a column’s and no cell’s.
    await figure(page, 'groups')
      .getByRole('button', { name: /^People/ })
      .first()
      .click();
    await expect(page).toHaveURL(/sort=/);
    await page.getByRole('link', { name: 'Occupations' }).first().hover();
    await page.getByText('Ageing and weights of the market figures').click();
    await page.getByLabel('Age the market figures to a plan year').check();
    await page.getByRole('button', { name: 'Build bands from the market' }).click();
    await expect(figure(page, 'bands-people')).toBeVisible();
    await page.getByLabel('Tenure', { exact: true }).check();
  });

  await test.step('while every kind of file is taken away', async () => {
    const people = figure(page, 'people');
    await download(page, people, 'Everybody as CSV');
    await download(page, people, 'Everybody as Excel');
    await download(page, people, 'Everybody in a CSV for Excel');
    for (const kind of ['Download Excel', 'Download SVG', 'Download PNG']) {
      await download(page, figure(page, 'groups'), kind);
    }
    await openFace(people, 'Table');
    await people.getByRole('button', { name: 'Show SQL' }).click();
    const sql = page.getByRole('dialog', { name: 'The statement behind these rows' });
    await expect(sql).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sql).toBeHidden();
    await people.getByRole('button', { name: 'Embed this figure' }).click();
    const embedding = page.getByRole('dialog', { name: 'Embed this figure' });
    await expect(embedding).toContainText('a table of your own, which stays in this tab');
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('not even where the reader tries to make it', async () => {
    await privacy.getByRole('button', { name: 'Try to leak' }).click();
    await expect(privacy.getByText('Blocked.')).toBeVisible();
    await expect(privacy).toContainText(/Cannot access file "https:\/\/example\.com/);
    expect(requests).toEqual([]);
    await expect(privacy.getByRole('status').first()).toHaveText(
      'Requests since the file was opened: 0',
    );
    expect(await stored(page)).toBe(before);
    const state = await page.evaluate(() => JSON.stringify(history.state));
    for (const secret of secrets) expect(state).not.toContain(secret);
    expect(decodeURIComponent(page.url())).toBe(`${address}?sort=groups.-people`);
  });

  await test.step('and the reader is asked before it is lost', async () => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Glossary' }).first().click();
    await expect.poll(() => asked).toBe(1);
    await page.reload({ timeout: 2_000 }).catch(() => {});
    expect(asked).toBe(2);
    await expect(figure(page, 'groups')).toBeVisible();
    await expect(page).toHaveURL(/\/benchmark\?sort=/);
  });

  await test.step('once forgotten, its worker has ended and nothing asks for another', async () => {
    requests.length = 0;
    await privacy.getByRole('button', { name: 'Forget the payroll' }).click();
    await expect(
      privacy.getByText(/^Forgotten: the worker that held .* has ended\.$/),
    ).toBeVisible();
    await expect(page.getByLabel('Data engine')).toHaveText(/not started/);
    await expect(privacy.getByRole('status').first()).toContainText('No payroll is open.');
    await expect(figure(page, 'groups')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
    // They end at once, but the browser tells of it in its own time.
    await expect.poll(() => page.workers().length).toBe(0);
    const left = await page.locator('body').innerText();
    for (const secret of secrets) expect(left).not.toContain(secret);
  });

  await test.step('and a tab that is opened anew finds nothing', async () => {
    const again = await context.newPage();
    await page.close();
    await openDesk(again);
    expect(await stored(again)).toBe(before);
    await expect(region(again, 'Nothing leaves this tab')).toHaveCount(0);
    const text = await again.locator('body').innerText();
    for (const secret of secrets) expect(text).not.toContain(secret);
  });
});

test('only which column is what is kept, and only where the reader wants it', async ({ page }) => {
  await openDesk(page);
  const before = await stored(page);
  await dropFile(page, file);
  await waitForLook(page);
  await page.getByLabel('Keep which column is what').check();
  await readPayroll(page);
  const after = await stored(page);
  expect(after).not.toBe(before);
  for (const secret of secrets) expect(after).not.toContain(secret);
  // It stands open for the next file of the same shape.
  const next = generatedPayroll({ rows: 20, seed: 6, style: 'coded' });
  await dropFile(page, { name: 'next.csv', content: next.bytes() });
  await expect(page.getByText('You kept the columns of a file like this one.')).toBeVisible();
  await page.getByRole('button', { name: 'Use them again' }).click();
  await readPayroll(page);
  await expect(region(page, 'What became of every row')).toContainText('next.csv has 20 rows');
});

test('a forgotten payroll makes room for another, and leaving the page ends what holds that', async ({
  page,
}) => {
  await openDesk(page);
  await page.getByLabel('Or paste rows').fill('job title,annual pay\nNurse,61000\nClerk,42000\n');
  await page.getByRole('button', { name: 'Read the rows' }).click();
  await waitForLook(page);
  await readPayroll(page);
  await region(page, 'Nothing leaves this tab')
    .getByRole('button', { name: 'Forget the payroll' })
    .click();
  await expect(page.getByText(/^Forgotten:/)).toBeVisible();
  await expect(page.getByLabel('Or paste rows')).toHaveValue('');
  // A desk that has forgotten opens the next.
  await dropAndRead(page, file);
  await waitForFigures(page);
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'Glossary' }).first().click();
  const dialog = await asked;
  expect(dialog.message()).toContain('Leave this page?');
  await dialog.accept();
  await leaving;
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await expect(page.getByLabel('Data engine')).toHaveText(/not started/);
  // They end at once, but the browser tells of it in its own time.
  await expect.poll(() => page.workers().length).toBe(0);
  await page.goBack();
  await expect(page.getByLabel('Or paste rows')).toHaveValue('');
  await expect(region(page, 'Nothing leaves this tab')).toHaveCount(0);
});

test('a file dropped before the page has come alive is opened, not shown in its place', async ({
  page,
}) => {
  await page.goto('/benchmark');
  await dropFile(page, { name: 'early.csv', content: 'job title,annual pay\nNurse,61000\n' });
  await waitForLook(page);
  await expect(page).toHaveURL(/\/benchmark$/);
});

test('a file dropped before any of the page’s code is there is opened', async ({ page }) => {
  const { promise: nothingYet, resolve: letThrough } = withResolvers();
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await nothingYet;
    await route.continue();
  });
  await page.goto('/benchmark', { waitUntil: 'commit' });
  await dropFile(page, { name: 'early.csv', content: 'job title,annual pay\nNurse,61000\n' });
  letThrough();
  await waitForLook(page);
  await expect(page).toHaveURL(/\/benchmark$/);
});
