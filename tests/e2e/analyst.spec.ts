import { expect, test } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { download, figure, numberIn, readCsv, screenTable } from './atlas.ts';

test('an analyst searches, opens the metros and takes away exactly the rows on the screen', async ({
  page,
}) => {
  await page.goto('/');
  const search = page.getByRole('combobox', { name: 'Search occupations' }).first();
  await search.click();
  await search.fill('medical office manager');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/occupations\/11-9111/);

  const metros = figure(page, 'metros');
  const screen = await screenTable(metros);
  const button = metros.getByRole('button', { name: /^Download CSV/ });
  const promised = numberIn(
    (await button.getAttribute('aria-label')) ?? (await button.innerText()),
  );
  expect(promised).toBe(screen.rows.length);

  const csv = await download(page, metros, /^Download CSV/);
  expect(csv.name).toMatch(/^[a-z0-9._-]+_usd_\d{4}-\d{2}-\d{2}\.csv$/i);
  const file = readCsv(csv.bytes);
  expect(file.notes.join('\n')).toMatch(/Bureau of Labor Statistics/);
  expect(file.notes.join('\n')).toMatch(/select/i);
  expect(file.rows.length).toBe(screen.rows.length);
  const shown = file.heads
    .map((head, index) => ({ head, index }))
    .filter(({ head }) => !/_flag$|_floor$/.test(head));
  expect(shown.length).toBe(screen.heads.length);
  screen.rows.forEach((row, at) => {
    shown.forEach(({ index }, column) => {
      const onScreen = row[column] ?? '';
      const inFile = file.rows[at]?.[index] ?? '';
      const value = Number(inFile);
      if (inFile === '') expect(onScreen).toMatch(/suppressed|not collected|–|≥|top-coded|^$/);
      else if (Number.isNaN(value) || /^0\d/.test(inFile)) expect(onScreen).toContain(inFile);
      else expect(numberIn(onScreen)).toBeCloseTo(value, 1);
    });
  });

  const excel = await download(page, metros, 'Download Excel');
  const sheet = await readSheet(excel.bytes);
  const [heads = [], ...rows] = sheet;
  expect(heads.map(String)).toEqual(file.heads);
  expect(rows.length).toBe(file.rows.length);
  rows.forEach((row, at) => {
    file.heads.forEach((_, column) => {
      expect(String(row[column] ?? '')).toBe(file.rows[at]?.[column] ?? '');
    });
  });
});
