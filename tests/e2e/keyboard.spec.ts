import { expect, test } from '@playwright/test';
import { figure } from './atlas.ts';

test('a reader with a keyboard alone searches, reads the points of a chart and takes its table', async ({
  page,
}) => {
  await page.goto('/');
  const search = page.getByRole('combobox', { name: 'Search occupations' }).first();
  // A key pressed before the page has come alive does nothing; a reader presses it again.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type('registerd nurse');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    /Registered Nurses/,
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/29-1141/);

  const states = figure(page, 'states');
  const tab = states.getByRole('tab', { name: 'Chart', exact: true });
  await tab.focus();
  const chart = states.locator('[aria-roledescription="chart"]').first();
  await chart.focus();
  await page.keyboard.press('End');
  const spoken = states.locator('[aria-live="polite"]').first();
  await expect(spoken).not.toBeEmpty();
  const last = await spoken.textContent();
  await page.keyboard.press('Home');
  await expect(spoken).not.toHaveText(last ?? '');
  await page.keyboard.press('Escape');

  await tab.focus();
  await page.keyboard.press('ArrowRight');
  await expect(states.getByRole('tabpanel').first()).toBeVisible();
  await expect(tab).not.toBeFocused();
});
