import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = [
  '/',
  '/occupations',
  '/occupations?edu=none&minpay=500000',
  '/occupations/11-9111',
  '/occupations/11-0000',
  '/areas/differentials',
  '/areas',
  '/areas/CA',
  '/areas/35620',
  '/areas/0100001',
  '/countries',
  '/countries/GB',
  '/countries/US',
  '/compare',
  '/guides/medical-office-manager',
  '/my-pay',
  '/benchmark',
  '/explore',
  '/explore?rows=us_oews_state~soc_code.begins(29-)',
  '/explore?sql=from%20us_areas%20limit%205',
  '/data',
  '/data/us-oews-national',
  '/verify',
  '/embed',
  '/methodology',
  '/glossary',
  '/occupations/99-9999',
  '/countries/XX',
];

// A page of 1,400 occupations is long to examine on a busy machine.
test.beforeEach(() => test.setTimeout(180_000));

for (const address of pages) {
  test(`axe finds nothing on ${address}, nor too little contrast in the dark`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // A page is live once its reader does anything.
    await page.mouse.move(20, 20);
    await page.waitForTimeout(500);
    expect(await faults(new AxeBuilder({ page }))).toEqual([]);
    // Only the colours change.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
  });
}

async function faults(axe: AxeBuilder): Promise<string[]> {
  // What passes is not told: of a page of 1,400 occupations that takes longer than to examine it.
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target }) => target.join(' '));
    return `${id}: ${where.join(' | ')}`;
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
