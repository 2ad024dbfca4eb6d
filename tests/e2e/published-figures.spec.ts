import { expect, test } from '@playwright/test';
import { download, figure, openFace, readCsv } from './atlas.ts';

const published = {
  employment: 597_080,
  pay_mean: 140_970,
  pay_p10: 73_390,
  pay_p25: 94_700,
  pay_p50: 123_860,
  pay_p75: 166_100,
  pay_p90: 224_340,
};

test('the publisher’s figures for medical and health services managers stand unchanged on the page and in the file', async ({
  page,
}) => {
  await page.goto('/occupations/11-9111');
  const pay = figure(page, 'percentiles');
  const table = await openFace(pay, 'Table');
  for (const value of Object.values(published)) {
    await expect(table).toContainText(value.toLocaleString('en-US'));
  }
  const { bytes } = await download(page, pay, /^Download CSV/);
  const { heads, rows } = readCsv(bytes);
  const nation = rows.find((row) => row[heads.indexOf('area_code')] === '99') ?? [];
  for (const [name, value] of Object.entries(published)) {
    const at = heads.findIndex(
      (head) => head === name || head === `${name}_usd_year` || head === `${name}_usd`,
    );
    expect(nation[at], name).toBe(String(value));
  }
  const main = page.locator('main');
  await expect(main).toContainText('23.2');
  await expect(main).toContainText('62,100');
});
