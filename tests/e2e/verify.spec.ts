import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { download, figure } from './atlas.ts';

interface Made {
  readonly name: string;
  readonly bytes: Buffer;
}

const verdict = (page: Page) => page.getByRole('region').getByRole('heading', { level: 2 });

async function downloaded(page: Page, button: string | RegExp = /^Download CSV \(/): Promise<Made> {
  await page.goto('/occupations/11-9111?cur=EUR');
  const states = figure(page, 'states');
  await expect(states).toContainText('EUR');
  return download(page, states, button);
}

async function check(page: Page, { name, bytes }: Made): Promise<void> {
  await page
    .getByLabel('File of a figure')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: bytes });
}

/** The file with its data changed, its receipt too where `receipt` says so. */
function changed({ name, bytes }: Made, edit: (line: string, at: number) => string, older = false) {
  const text = bytes.toString('utf8');
  const comments = /^(?:#[^\n]*\n)*/.exec(text)?.[0] ?? '';
  const data = text.slice(comments.length).split('\r\n').map(edit).join('\r\n');
  const sha256 = createHash('sha256').update(data).digest('hex');
  const head = older
    ? comments.replace(/^# receipt: (.*?)\r?$/m, (_, json: string) => {
        const receipt = JSON.parse(json);
        const tables = receipt.tables.map((table: object) => ({
          ...table,
          release: 'an older release',
          sha256: '0'.repeat(64),
        }));
        return `# receipt: ${JSON.stringify({ ...receipt, sha256, tables })}\r`;
      })
    : comments;
  return { name, bytes: Buffer.from(head + data) };
}

// The last whole number of a line, one more.
const oneMore = (line: string) =>
  line.replace(/,(\d+)(?=(?:,[a-z_]*)*$)/, (_, digits: string) => `,${Number(digits) + 1}`);

test('a file that is dropped back is unchanged, and leads to its view', async ({ page }) => {
  const file = await downloaded(page);
  await page.goto('/verify');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') requests.push(request.url());
  });
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'pay.csv', { type: 'text/csv' }));
    return data;
  }, file.bytes.toString('utf8'));
  await page.locator('h1').dispatchEvent('dragenter', { dataTransfer: transfer });
  // Until the page is live it takes nothing.
  await expect(async () => {
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(verdict(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(verdict(page)).toHaveText('Unchanged', { timeout: 60_000 });
  await expect(page.locator('main')).toContainText(
    'The figures of now are the same, cell by cell.',
  );
  expect(requests).toEqual([]);
  await page.getByRole('link', { name: 'Open this view' }).click();
  await expect(page).toHaveURL(/\/occupations\/11-9111\?cur=EUR#states$/);
  await expect(figure(page, 'states')).toContainText('EUR');
});

test('an Excel file that is chosen again is unchanged too', async ({ page }) => {
  const file = await downloaded(page, 'Download Excel');
  await page.goto('/verify');
  await check(page, file);
  await expect(verdict(page)).toHaveText('Unchanged', { timeout: 60_000 });
});

test('a file with one other cell was edited, and the cell is named', async ({ page }) => {
  const file = await downloaded(page);
  await page.goto('/verify');
  await check(
    page,
    changed(file, (line, at) => (at === 3 ? oneMore(line) : line)),
  );
  await expect(verdict(page)).toHaveText('This file was edited');
  await expect(page.locator('main')).toContainText('Against the figures of now 1 cell differs.', {
    timeout: 60_000,
  });
  await expect(
    page.getByRole('table', { name: 'Cells that differ' }).locator('tbody tr'),
  ).toHaveCount(1);
});

test('a file of an older release has newer figures, the first twelve of them listed', async ({
  page,
}) => {
  const file = await downloaded(page);
  await page.goto('/verify');
  await check(
    page,
    changed(file, (line, at) => (at > 0 && at <= 15 ? oneMore(line) : line), true),
  );
  await expect(verdict(page)).toHaveText('The data has newer figures: 15 cells differ', {
    timeout: 60_000,
  });
  await expect(page.locator('main')).toContainText('an older release in the file');
  const cells = page.getByRole('table', { name: 'The first 12 of 15 cells that differ' });
  await expect(cells.locator('tbody tr')).toHaveCount(12);
});

test('a file of another site, or none of ours, does no harm and is said in words', async ({
  page,
}) => {
  const file = await downloaded(page);
  await page.goto('/verify');
  await check(page, { name: 'notes.txt', bytes: Buffer.from('hello') });
  await expect(page.locator('main')).toContainText('“notes.txt” cannot be checked.');
  const text = file.bytes.toString('utf8');
  const hostile = text
    .replace(/"address":"[^"]*"/, '"address":"javascript:alert(1)"')
    .replace(/"title":"[^"]*"/, '"title":"<img src=x onerror=alert(1)>"')
    .replace(/"statement":"(?:[^"\\]|\\.)*"/, '"statement":"attach \'x\' as y"');
  await check(page, { name: 'hostile.csv', bytes: Buffer.from(hostile) });
  await expect(page.locator('main')).toContainText('The figures could not be asked again', {
    timeout: 60_000,
  });
  await expect(page.locator('main')).toContainText('<img src=x');
  await expect(page.getByRole('link', { name: 'Open this view' })).toHaveCount(0);
});
