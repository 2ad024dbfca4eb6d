import { createServer, type Server } from 'node:http';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { figure, openFace } from './atlas.ts';

/** A page of somebody else: another origin, since it has another port. */
async function article(html: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><head><title>An article</title></head><body><main><h1>An article</h1>${html}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}/` };
}

async function snippetOf(page: Page, id: string): Promise<string> {
  const sources = await openFace(figure(page, id), 'Sources');
  await sources.getByText('Embed', { exact: true }).click();
  return sources.getByLabel(/^HTML that shows this figure/).inputValue();
}

let opened: Server | null = null;
test.afterEach(() => opened?.close());

test('a figure stands alone in an article of another site, in the view that its reader chose', async ({
  page,
}) => {
  await page.goto('/occupations/11-9111?cur=EUR');
  await expect(figure(page, 'states')).toContainText('€');
  const headline = await figure(page, 'states').getByRole('heading').innerText();
  const html = await snippetOf(page, 'states');
  expect(html).toContain('&#38;figure=states&#38;cur=EUR');

  const { server, url } = await article(html);
  opened = server;
  await page.goto(url);
  const told = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener('message', ({ data }) => {
          if (data?.type === 'pay-atlas:height') resolve(data.height);
        }),
      ),
  );
  const frame = page.frameLocator('iframe');
  const embedded = frame.locator('figure#states');
  await expect(embedded.getByRole('heading')).toHaveText(headline);
  await expect(embedded.locator('[aria-roledescription="chart"]').first()).toBeVisible();
  await expect(embedded).toContainText('Bureau of Labor Statistics');
  await expect(embedded).toContainText('€');
  await expect(frame.getByRole('banner')).toBeHidden();
  await expect(frame.getByRole('contentinfo')).toBeHidden();
  await expect(frame.locator('figure:visible')).toHaveCount(1);
  expect(await told).toBeGreaterThan(200);

  const whole = frame.getByRole('link', { name: 'The whole page on Pay Atlas' });
  const [tab] = await Promise.all([page.waitForEvent('popup'), whole.click()]);
  await expect(tab).toHaveURL(/\/occupations\/11-9111\?cur=EUR#states$/);
  await expect(tab.getByRole('banner')).toBeVisible();
  await tab.close();

  await page.setViewportSize({ width: 320, height: 800 });
  const overflow = await frame
    .locator('html')
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('what only its reader has stands in no other page', async ({ page }) => {
  await page.goto('/explore?sql=from%20us_areas%20limit%2012');
  await expect(figure(page, 'rows')).toBeVisible();
  const sources = await openFace(figure(page, 'rows'), 'Sources');
  await sources.getByText('Embed', { exact: true }).click();
  await expect(sources).toContainText('cannot stand in another page');
  const response = await page.request.get('/benchmark');
  expect(response.headers()['x-frame-options']).toBe('SAMEORIGIN');
  const published = await page.request.get('/occupations/11-9111');
  expect(published.headers()['x-frame-options']).toBeUndefined();
  expect(published.headers()['content-security-policy']).not.toContain('frame-ancestors');
});

test('a figure that is not there says so, and an address of another site leads nowhere', async ({
  page,
}) => {
  await page.goto('/embed/?of=/areas&figure=nothing');
  await expect(page).toHaveURL(/\/areas\?embed=nothing$/);
  await expect(page.getByText('This page has no such figure.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'The whole page on Pay Atlas' })).toBeVisible();
  for (const of of ['https://example.org/', '//example.org/', '../../x', '\\\\example.org']) {
    await page.goto(`/embed/?of=${encodeURIComponent(of)}&figure=states`);
    expect(new URL(page.url()).hostname).toBe('localhost');
  }
  await page.goto('/embed/');
  await expect(page.getByRole('link', { name: 'Pay Atlas' })).toBeVisible();
});
