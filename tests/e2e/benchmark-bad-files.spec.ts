import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  dropAndRead,
  dropFile,
  openDesk,
  openReasons,
  readPayroll,
  region,
  waitForLook,
  type DroppedFile,
} from './desk.ts';

const head = 'id,job title,location,annual pay\n';
const good: DroppedFile = {
  name: 'good.csv',
  content: `${head}1,Registered Nurse,"Austin, TX",71000\n2,Registered Nurse,Ohio,65000\n`,
};

/** Files that cannot be read, and what is said of each: what is wrong, and what to do. */
const unreadable: readonly (DroppedFile & { readonly says: RegExp })[] = [
  { name: 'empty.csv', content: '', says: /There is nothing in it\. Choose a file/ },
  { name: 'blank.csv', content: '\n \n,,\n', says: /There is nothing in it\. Choose a file/ },
  { name: 'header-only.csv', content: head, says: /no row below them\. Choose a file/ },
  {
    name: 'binary.csv',
    content: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 37) % 256),
    says: /not a text file.* Save the payroll as CSV or xlsx/,
  },
  {
    name: 'photo.csv',
    content: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
    says: /This is a picture\. Export/,
  },
  { name: 'page.csv', content: '<html><table></table>', says: /This is a web page.* save it as/ },
  {
    name: 'open-quote.csv',
    content: `${head}1,"Registered Nurse,Ohio,65000\n2,Clerk,Ohio,42000\n`,
    says: /quotation mark that opens on line 2 is not closed\. Close it/,
  },
];

/** What the desk says at the moment, aloud. */
const said = (page: Page): Locator => page.locator('main [role="status"]');

test('a file that cannot be read is told why and what to do, and a good one after it is read', async ({
  page,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openDesk(page);
  for (const { says, ...file } of unreadable) {
    await test.step(file.name, async () => {
      await dropFile(page, file);
      await expect(said(page).filter({ hasText: says })).toBeVisible();
      await dropFile(page, good);
      await expect(said(page).filter({ hasText: says })).toHaveCount(0);
      await waitForLook(page);
    });
  }
  await test.step('a line of 300 MB, and a file beyond the limit', async () => {
    await dropLongLine(page, 300);
    await expect(said(page).filter({ hasText: /^Line 2 goes on for more/ })).toBeVisible();
    await dropLongLine(page, 401);
    await expect(said(page).filter({ hasText: 'has 401 MB; the most is 400 MB' })).toBeVisible();
  });
  const account = await dropAndRead(page, good);
  await expect(account).toContainText('good.csv has 2 rows: 2 taken as they are');
  expect(errors).toEqual([]);
});

/** Drops a file that is one line of so many MB, made where it is dropped. */
const dropLongLine = (page: Page, megabytes: number): Promise<void> =>
  page.locator('main').evaluate((zone, count) => {
    const part = new Uint8Array(1_000_000).fill(97);
    const parts = Array.from({ length: count }, () => part);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['id,pay\n1,', ...parts], 'long.csv'));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, megabytes);

test('a file that is odd but has rows is read, and what is odd is shown and asked', async ({
  page,
}) => {
  await openDesk(page);

  await test.step('rows with too few and too many cells are refused, each by its line', async () => {
    const content = `${head}1,Nurse,Ohio,65000\n2,Clerk\n3,Clerk,Ohio,42000,more,still\n4,Clerk,Ohio,41000\n`;
    const account = await dropAndRead(page, { name: 'ragged.csv', content });
    await expect(account).toContainText('4 rows: 2 taken as they are, none taken corrected, 2 ref');
    await openReasons(account);
    const row = (line: number) => account.getByRole('row', { name: `Line ${line} ` });
    await expect(row(3)).toContainText('The row has no base pay: fill it in');
    await expect(row(4)).toContainText('6 cells where the file has 4 columns');
  });

  await test.step('heads that stand twice are told apart, and which one is pay is asked', async () => {
    const content = 'id,pay,pay\n1,65000,70000\n2,42000,45000\n';
    await dropFile(page, { name: 'twice.csv', content });
    await expect(page.getByLabel('Role of pay (2)', { exact: true })).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Read the payroll' })).toBeDisabled();
    await expect(await readPayroll(page)).toContainText('2 rows: 2 taken as they are');
  });

  await test.step('columns without names get some, and what they are is asked', async () => {
    const content = '1,Nurse,Ohio,71000\n2,Nurse,Ohio,65000\n3,Clerk,Ohio,42000\n';
    await dropFile(page, { name: 'headless.csv', content });
    await expect(page.getByText(/is it “Column 4”, and of which period\?/)).toBeVisible();
    await expect(await readPayroll(page)).toContainText('3 rows: 3 taken as they are');
  });

  await test.step('formulas, script and SQL in cells and heads are text and nothing else', async () => {
    const image = '<img src=x onerror="window.hurt = 1">';
    const rows = [
      ['id', 'job title', 'select', 'annual pay', image],
      ['=1+1', '<script>window.hurt = 1</script>', image, '71000', `'); drop table payroll; --`],
      ['@SUM(A1)', '=HYPERLINK("https://example.com")', "'; select 1", '65000', '{{1+1}}'],
    ];
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const content = rows.map((cells) => cells.map(quoted).join(',')).join('\n');
    const account = await dropAndRead(page, { name: 'hostile.csv', content });
    await expect(account).toContainText('2 rows: 2 taken as they are');
    await page.getByLabel('Hide groups of fewer than').fill('1');
    await page.keyboard.press('Enter');
    await page.getByLabel('Group by', { exact: true }).selectOption('File: select');
    const groups = page.locator('figure#groups');
    await groups.getByRole('tab', { name: 'Table', exact: true }).click();
    await expect(groups.locator('thead')).toContainText('select');
    await expect(groups.locator('tbody')).toContainText(image);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });

  await test.step('where all pay is missing every row is refused, and no figure is made up', async () => {
    const content = `${head}1,Nurse,Ohio,\n2,Clerk,Ohio,N/A\n`;
    const account = await dropAndRead(page, { name: 'no-pay.csv', content });
    await expect(account).toContainText('2 rows: none taken as they are');
    await expect(account).toContainText('The row has no base pay: fill it in and drop');
    await expect(region(page, 'Against the market')).toHaveCount(0);
  });

  await test.step('without a column of pay it is asked for, and nothing is read', async () => {
    await dropFile(page, { name: 'no-column.csv', content: 'id,job title\n1,Nurse\n2,Clerk\n' });
    await expect(page.getByText('No column looks like pay: which one is it?')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Read the payroll' })).toBeDisabled();
  });

  await expect(await dropAndRead(page, good)).toContainText('good.csv has 2 rows');
});
