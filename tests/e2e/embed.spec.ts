import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { figure } from './atlas.ts';

/** A page of somebody else, at another origin; its frames follow their figures. */
let article = '';
let host: Server;
let origin = '';

const listener = `<script>
  addEventListener('message', ({ source, data }) => {
    if (data?.type !== 'pay-atlas:height') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source) frame.height = data.height;
    }
  });
</script>`;

test.beforeAll(async () => {
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>An article</title></head>
       <body><h1>An article</h1><div id="column">${article}</div>${listener}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => void host.close());

async function openArticle(page: Page, html: string): Promise<FrameLocator> {
  article = html;
  await page.goto(origin);
  return page.frameLocator('iframe');
}

/** The HTML under `Embed` of a figure on a page that is open. */
async function copiedHtml(page: Page, id: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure(page, id).getByRole('button', { name: 'Embed this figure' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this figure' });
  await dialog.getByRole('button', { name: 'Copy HTML' }).click();
  await expect(dialog.getByRole('status')).toHaveText('HTML copied');
  const html = await page.evaluate(() => navigator.clipboard.readText());
  await expect(dialog.getByRole('textbox', { name: 'HTML' })).toHaveValue(html);
  return html;
}

const overflow = (frame: FrameLocator) =>
  frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

test('a figure that is copied in euro stands alone in an article, with its sources and the way back', async ({
  page,
  context,
}) => {
  await page.goto('/occupations/11-9111');
  await page.getByLabel('Currency', { exact: true }).selectOption('EUR');
  await expect(page).toHaveURL(/cur=EUR/);
  const states = figure(page, 'states');
  await expect(states).toContainText('EUR a year');
  const headline = await states.getByRole('heading').innerText();
  const whole = new URL(page.url());

  const engine: string[] = [];
  context.on('request', (request) => {
    if (/\/engine\/|\/data\/parts\//.test(request.url())) engine.push(request.url());
  });
  const frame = await openArticle(page, await copiedHtml(page, 'states'));
  const alone = frame.getByRole('figure', { name: headline });
  await expect(alone).toBeVisible();
  await expect(alone).toContainText('EUR a year');
  await expect(alone).toContainText('U.S. Bureau of Labor Statistics');
  await expect(alone).toContainText(/Market exchange on \d{4}-\d\d-\d\d/);
  await expect(page.locator('iframe')).toHaveAttribute('title', headline);

  for (const other of ['banner', 'navigation', 'combobox', 'search'] as const) {
    await expect(frame.getByRole(other)).toHaveCount(0);
  }
  await expect(frame.getByRole('figure')).toHaveCount(1);
  await expect(frame.getByRole('button')).toHaveCount(0);
  await expect(frame.getByRole('heading')).toHaveText([headline]);

  const back = frame.getByRole('link', { name: /Pay Atlas/ });
  const opened = context.waitForEvent('page');
  await back.click();
  const apart = await opened;
  await expect(figure(apart, 'states')).toContainText('EUR a year');
  expect(new URL(apart.url()).pathname).toBe(whole.pathname);
  expect(new URL(apart.url()).search).toBe('?cur=EUR');
  expect(new URL(apart.url()).hash).toBe('#states');
  await expect(apart.getByRole('banner')).toBeVisible();
  expect(await apart.evaluate(() => window.opener as unknown)).toBeNull();
  await apart.close();

  // Its table is there without the way back, and nothing of it starts an engine.
  await alone.getByRole('tab', { name: 'Table' }).click();
  await expect(alone.getByRole('table')).toContainText('California');
  expect(engine).toEqual([]);
});

for (const width of [300, 360, 768]) {
  test(`a frame of ${width} px has the height of its figure, and nothing to scroll`, async ({
    page,
  }) => {
    const address = new URL(
      '/occupations/11-9111?embed=levels#levels',
      test.info().project.use.baseURL,
    );
    const frame = await openArticle(
      page,
      `<iframe src="${address.href}" title="Levels" width="${width}" height="100"></iframe>`,
    );
    await expect(frame.getByRole('figure')).toBeVisible();
    const left = () =>
      frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
    await expect.poll(left).toBe(0);
    expect(await overflow(frame)).toBe(0);
    expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(200);
  });
}

test('axe finds nothing on a figure that stands alone, light or dark', async ({ page }) => {
  await page.goto('/occupations/11-9111?cur=EUR&embed=states');
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /Pay Atlas/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/occupations\/11-9111$/,
  );
});

test('a figure that stands alone shows what its address says, whatever its reader chose elsewhere', async ({
  page,
}) => {
  await page.goto('/occupations/11-9111');
  await page.getByLabel('Currency', { exact: true }).selectOption('JPY');
  await expect(page).toHaveURL(/cur=JPY/);
  await page.goto('/occupations/11-9111?embed=states&face=Map');
  const states = figure(page, 'states');
  await expect(states.getByRole('tab', { name: 'Map' })).toHaveAttribute('aria-selected', 'true');
  await expect(states).toContainText('USD a year');
  expect(new URL(page.url()).search).toBe('?embed=states&face=Map');
});

test('an address of /embed leads to the figure that it names, and by itself says how it is done', async ({
  page,
}) => {
  await page.goto('/embed?of=/occupations/11-9111&embed=states&cur=EUR');
  await expect(page).toHaveURL(/\/occupations\/11-9111\?cur=EUR&embed=states#states$/);
  await expect(page.getByRole('figure')).toHaveCount(1);
  await page.goto('/embed');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Embed a figure');
  await expect(page.getByText('pay-atlas:height')).toBeVisible();
});

for (const [what, address] of [
  ['page', '/occupations/99-9999?embed=states'],
  ['figure', '/occupations/11-9111?embed=%22%3E%3Cb%3E'],
] as const) {
  test(`a frame of an unknown ${what} says so, and leads to the site`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('status').filter({ visible: true })).toContainText(
      'There is no figure',
    );
    await expect(page.getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('link', { name: /See all figures/ })).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
  });
}

test('what is the reader’s own has no HTML, and the figure says why', async ({ page }) => {
  await page.goto('/my-pay');
  await page.mouse.move(20, 20);
  const first = page.locator('main figure').first();
  await first.getByRole('button', { name: 'Embed this figure' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this figure' });
  await expect(dialog).toContainText('This figure cannot be embedded.');
  await expect(dialog.getByRole('button')).toHaveText(['Close']);
});

test('no other site can show the page for the reader’s own pay in a frame', async ({ page }) => {
  const address = new URL('/my-pay', test.info().project.use.baseURL);
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  const frame = await openArticle(page, `<iframe src="${address.href}" title="My pay"></iframe>`);
  await refused;
  await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  test('a frame shows the figure among the others of its page, tabled and sourced', async ({
    page,
  }) => {
    await page.goto('/occupations/11-9111?cur=EUR&embed=states#states');
    const states = figure(page, 'states');
    await expect(states).toBeInViewport();
    await expect(states.locator('table')).toBeVisible();
    await expect(states).toContainText('Bureau');
  });
});
