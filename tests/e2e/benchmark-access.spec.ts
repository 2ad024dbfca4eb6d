import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { generatedPayroll } from '../support/payrolls/generated-payroll.ts';
import { figure, readCsv } from './atlas.ts';
import { dropFile, openDesk, readPayroll, region, waitForFigures, waitForLook } from './desk.ts';

/** Goes on by Tab until an element has the focus. */
async function tabTo(page: Page, element: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((each) => each === document.activeElement)) return;
  }
  await expect(element).toBeFocused();
}

test('an HR team with a keyboard alone pastes a payroll, decides, reads the groups and takes them', async ({
  page,
}) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'HR desk' }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/benchmark$/);

  const { text, people } = generatedPayroll({ rows: 30, seed: 3, style: 'no-unit' });
  await tabTo(page, page.getByLabel('Or paste rows'));
  await page.keyboard.insertText(text);
  await tabTo(page, page.getByRole('button', { name: 'Read the rows' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What you decide' })).toBeVisible({
    timeout: 60_000,
  });
  // Pay without a unit is by the hour, by its size: the reader is asked.
  const read = page.getByRole('button', { name: 'Read the payroll' });
  await expect(read).toBeDisabled();
  const right = page.getByRole('button', { name: 'Yes, that is right' }).first();
  await tabTo(page, right);
  await page.keyboard.press('Space');
  await expect(right).toBeFocused();
  await tabTo(page, read);
  await page.keyboard.press('Enter');
  await expect(region(page, 'What became of every row')).toContainText('30 rows');

  const groups = figure(page, 'groups');
  const hiding = page.getByLabel('Hide groups of fewer than');
  await tabTo(page, hiding, 300);
  await page.keyboard.type('1');
  await tabTo(page, groups.getByRole('tab', { name: 'Chart', exact: true }));
  await page.keyboard.press('ArrowRight');
  await expect(groups.getByRole('tabpanel', { name: 'Table' })).toBeVisible();
  await expect(groups.getByText('hidden (fewer than 5)')).toHaveCount(0);
  await tabTo(page, groups.getByRole('button', { name: /^Download CSV/ }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const stream = await file.createReadStream();
  const { heads, rows } = readCsv(Buffer.concat(await stream.toArray()));
  const counted = rows.map((row) => Number(row[heads.indexOf('people')]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(people.length);
});

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    // Only the colours change.
    if (colorScheme === 'dark') axe.withRules('color-contrast');
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Whether something is wider than a phone's screen. */
async function isTooWide(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  return wide;
}

test('axe finds nothing on a payroll that is looked at or read, in light and dark, and it fits a phone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openDesk(page);
  const payroll = generatedPayroll({ rows: 60, seed: 2, style: 'accounting' });
  await dropFile(page, { name: payroll.name, content: payroll.bytes() });
  await waitForLook(page);
  await test.step('looked at', async () => {
    await page.getByText('Other decisions').click();
    expect(await faults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
  await readPayroll(page);
  await waitForFigures(page);
  await test.step('read, with every table and list open', async () => {
    await page.getByRole('button', { name: 'Build bands from the market' }).click();
    await expect(figure(page, 'bands-people')).toBeVisible();
    for (const tab of await page.getByRole('tab', { name: 'Table', exact: true }).all()) {
      await tab.click();
    }
    await page.locator('.workbench details').evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    await page.getByRole('button', { name: 'Try to leak' }).click();
    await expect(page.getByText('Blocked.')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});
