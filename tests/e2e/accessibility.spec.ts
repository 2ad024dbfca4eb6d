import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = [
  '/',
  '/occupations',
  '/occupations/11-9111',
  '/occupations/11-0000',
  '/guides/medical-office-manager',
  '/my-pay',
  '/data',
  '/data/us-oews-national',
  '/methodology',
  '/glossary',
  '/occupations/99-9999',
];

// A page of 1,400 occupations is long to examine on a busy machine.
test.beforeEach(() => test.setTimeout(180_000));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of pages) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForTimeout(500);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 5)
              .map(({ target }) => target.join(' '))
              .join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  });
}

test('axe finds nothing on an occupation page with a table, the sources and the statement open', async ({
  page,
}) => {
  await page.goto('/occupations/11-9111');
  for (const [index, face] of ['Table', 'Sources'].entries()) {
    const each = page.locator('main figure').nth(index);
    await each.getByRole('tab', { name: face, exact: true }).click();
  }
  await page.locator('main figure').nth(2).getByRole('button', { name: 'Show SQL' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
