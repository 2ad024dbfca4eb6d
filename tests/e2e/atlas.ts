import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';

/** The figure whose headline or id is given, with its faces and files. */
export function figure(page: Page, id: string): Locator {
  return page.locator(`figure#${id}`);
}

/** Opens one face of a figure and gives its panel. */
export async function openFace(of: Locator, face: string): Promise<Locator> {
  await of.getByRole('tab', { name: face, exact: true }).click();
  return of.getByRole('tabpanel', { name: face, exact: true });
}

/** The table of a figure as texts: its heads, then its rows. */
export async function screenTable(of: Locator): Promise<{ heads: string[]; rows: string[][] }> {
  const panel = await openFace(of, 'Table');
  const more = panel.getByRole('button', { name: /^Show all/ });
  if (await more.isVisible()) await more.click();
  return panel.locator('table').evaluate((table) => {
    const text = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      heads: [...table.querySelectorAll('thead th')].map(text),
      rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text)),
    };
  });
}

/** Presses a download button and gives the file's name and bytes. */
export async function download(page: Page, of: Locator, button: string | RegExp) {
  const arriving = page.waitForEvent('download');
  await of.getByRole('button', { name: button }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** A downloaded CSV: its comment block, its heads, its rows. */
export function readCsv(bytes: Buffer): { notes: string[]; heads: string[]; rows: string[][] } {
  const text = bytes.toString('utf8');
  const lines = text.split(/\r?\n/);
  const notes = lines.filter((line) => line.startsWith('# '));
  const body = text.slice(text.indexOf(lines.find((line) => !line.startsWith('#')) ?? ''));
  const { data } = Papa.parse<string[]>(body, { skipEmptyLines: true });
  const [heads = [], ...rows] = data;
  return { notes, heads, rows };
}

/** The number in a text as the screen shows it; null where it shows none. */
export function numberIn(text: string): number | null {
  const found = /-?\d[\d,]*(?:\.\d+)?/.exec(text.replace('−', '-'));
  return found ? Number(found[0].replaceAll(',', '')) : null;
}

/** Waits until the engine says that it is ready. */
export async function waitForEngine(page: Page): Promise<void> {
  await expect(page.getByLabel('Data engine')).toContainText('ready', { timeout: 60_000 });
}
