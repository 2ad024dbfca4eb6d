import { expect, type Locator, type Page } from '@playwright/test';
import { figure, waitForEngine } from './atlas.ts';

/** A file as a test drops it. */
export interface DroppedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Opens the desk and waits until all is fetched that a payroll needs, at the first sign of one. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto('/benchmark');
  // A page that has not come alive does not see who comes near; they come again.
  await expect(async () => {
    await page.mouse.move(20, 20);
    await dropZone(page).hover();
    const engine = page.getByLabel('Data engine');
    await expect(engine).not.toContainText('not started', { timeout: 1_000 });
  }).toPass();
  await waitForEngine(page);
  await page.waitForLoadState('networkidle');
}

const dropZone = (page: Page): Locator =>
  page.getByRole('group', { name: 'Drop a payroll file here' });

/** Drops a file as a reader does who drags it onto the page, wherever. */
export async function dropFile(page: Page, { name, content }: DroppedFile): Promise<void> {
  const base64 = Buffer.from(content).toString('base64');
  const dataTransfer = await page.evaluateHandle(
    (file) => {
      const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file.name));
      return data;
    },
    { name, base64 },
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('main').dispatchEvent(type, { dataTransfer });
  }
}

/** Waits until a file was looked at, and the reader is asked how it is to be read: all is fetched before. */
export async function waitForLook(page: Page): Promise<void> {
  const asked = page.getByRole('heading', { name: 'What each column is' });
  await expect(asked).toBeVisible({ timeout: 30_000 });
}

/** Reads the file that was looked at; every open question is answered with what is suggested. */
export async function readPayroll(page: Page): Promise<Locator> {
  const open = page.getByRole('button', { name: 'Yes, that is right', pressed: false });
  while ((await open.count()) > 0) await open.first().click();
  await page.getByRole('button', { name: 'Read the payroll' }).click();
  const account = region(page, 'What became of every row');
  await expect(account.getByRole('heading').first()).toBeVisible({ timeout: 30_000 });
  return account;
}

/** Drops a file and reads it as suggested; gives what became of its rows. */
export async function dropAndRead(page: Page, file: DroppedFile): Promise<Locator> {
  await dropFile(page, file);
  await waitForLook(page);
  return readPayroll(page);
}

/** Opens the reasons why rows were corrected or refused. */
export const openReasons = (account: Locator): Promise<void> =>
  account.getByText('Why rows were corrected or refused', { exact: true }).click();

/** Waits until the last of a payroll's figures stands. */
export async function waitForFigures(page: Page): Promise<void> {
  for (const id of ['groups', 'people', 'gap', 'adjusted-gap', 'sheet-prices']) {
    await expect(figure(page, id)).toBeVisible({ timeout: 30_000 });
  }
}

/** Groups the people of a payroll by a column, and waits until the figure is of it. */
export async function groupBy(page: Page, label: string): Promise<Locator> {
  await page.getByLabel('Group by', { exact: true }).selectOption({ label });
  const groups = figure(page, 'groups');
  const heads = groups.locator('thead th').first();
  await groups.getByRole('tab', { name: 'Table', exact: true }).click();
  await expect(heads).toContainText(label.replace('File: ', ''));
  return groups;
}

/** A part of the desk by its heading. */
export const region = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });
