import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { cdp, page } from 'vitest/browser';
import type { PayrollAccount } from '#lib/domain/payroll/payroll-account.ts';
import '../../../app.css';
import AccountPanel from './AccountPanel.svelte';
import WorkProgress from '../WorkProgress.svelte';

beforeEach(() => page.viewport(1280, 900));

const hostile = '<img src=x onerror=alert(1)>';
const refused = (line: number) => ({
  line,
  column: 'Pay',
  cell: line === 7 ? hostile : '',
  reason: 'No pay',
  cells: ['Nurse', ''],
});
const account: PayrollAccount = {
  rows: 12_345,
  accepted: 12_000,
  corrected: 300,
  refused: 45,
  blank: 2,
  corrections: [
    { reason: 'Annual pay worked out', rows: 300, line: 3, cell: '41.20', column: 'Rate' },
  ],
  refusals: [
    { reason: 'No pay', rows: 44, line: 7, cell: hostile, column: 'Pay' },
    { reason: 'More cells than columns', rows: 1, line: 99, cell: 'x', column: null },
  ],
  refusedRows: Array.from({ length: 45 }, (_, at) => refused(at + 7)),
};
const nothing = { rows: 0, accepted: 0, corrected: 0, refused: 0, blank: 0 };
const none: PayrollAccount = { ...nothing, corrections: [], refusals: [], refusedRows: [] };

async function open(given: PayrollAccount = account) {
  const onsave = vi.fn();
  await render(AccountPanel, { account: given, fileName: 'staff.csv', onsave });
  const reasons = page.getByText('Why rows were corrected or refused');
  if (given.corrected + given.refused > 0) await reasons.click();
  return onsave;
}
const table = (name: string) => page.getByRole('table', { name });
const media = (value: string) => cdp().send('Emulation.setEmulatedMedia', { media: value });

describe('the account of a payroll', () => {
  it('adds up to the rows of the file, in words and figures', async () => {
    await open();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        'staff.csv has 12,345 rows: 12,000 taken as they are, 300 taken corrected, 45 refused. ' +
          '2 lines are no rows: they are blank, or repeat the column names.',
      );
    const definitions = [...document.querySelectorAll('dd')].map((dd) => dd.textContent.trim());
    expect(definitions.map((text) => text.split(/\s/)[0])).toEqual(['12,000', '300', '45']);
    const parts = [...document.querySelectorAll<HTMLElement>('.bar span')];
    expect(parts.map((part) => Number(part.style.flexGrow))).toEqual([12_000, 300, 45]);
  });

  it('gives each reason with its rows and an example, hostile cells as text', async () => {
    await open();
    await expect
      .element(table('Why rows were corrected').getByRole('row', { name: /Annual pay worked out/ }))
      .toHaveTextContent(/300\s*3\s*Rate\s*41\.20/);
    await expect
      .element(table('Why rows were refused').getByRole('row', { name: /More cells/ }))
      .toHaveTextContent('the whole row');
    await expect.element(table('Why rows were refused')).toHaveTextContent(hostile);
    expect(document.querySelector('img')).toBeNull();
  });

  it('shows the first refused rows and hands over all of them', async () => {
    const onsave = await open();
    const rows = table('The first 20 of 45 rows refused');
    expect(rows.element().querySelectorAll('tbody tr')).toHaveLength(20);
    await expect.element(rows.getByRole('row', { name: 'Line 8' })).toHaveTextContent('empty');
    await expect.element(page.getByText(/drop them again\.$/)).toBeVisible();
    await page.getByRole('button', { name: 'Download refused rows (45)' }).click();
    expect(onsave).toHaveBeenCalledOnce();
  });

  it('says in words where nothing was corrected or refused', async () => {
    await open({ ...none, rows: 1, accepted: 1 });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/^staff\.csv has 1 row: 1 taken as they are, none taken corrected, none/);
    expect(document.querySelector('details')).toBeNull();
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  it('says that a file has no rows', async () => {
    await open(none);
    await expect.element(page.getByRole('status')).toHaveTextContent(/^staff\.csv has no rows\./);
    expect(document.body.textContent).not.toMatch(/NaN/);
  });

  it('never calls a few among many none', async () => {
    await open({ ...none, rows: 1_000_000, accepted: 999_999, refused: 1 });
    await expect.element(page.getByText('under 0.1 %')).toBeVisible();
  });

  it('fits a phone, even with a cell as long as a file', async () => {
    await page.viewport(360, 800);
    const [line] = account.refusals;
    await open({ ...account, refusals: [{ ...line!, cell: 'x'.repeat(100_000) }] });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('on paper', () => {
  afterEach(() => media(''));

  it('are the figures, and nothing that serves to handle the file', async () => {
    await open();
    await render(WorkProgress, { what: 'Reading the payroll', share: 0.5, oncancel: vi.fn() });
    await media('print');
    await expect.element(page.getByRole('status')).toBeVisible();
    await expect.element(page.getByText('taken corrected', { exact: true })).toBeVisible();
    await expect
      .element(page.getByText('Why rows were refused', { exact: true }))
      .not.toBeVisible();
    await expect.element(page.getByText('Download refused rows (45)')).not.toBeVisible();
    await expect.element(page.getByText('Reading the payroll', { exact: true })).not.toBeVisible();
  });
});
