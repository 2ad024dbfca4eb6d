import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserFlags, findBrowser } from '../support/browser.ts';

/**
 * Pictures of the gallery, to be looked at: every chart at three widths, light and dark.
 * `npx tsx tests/visual/pictures.ts <folder> [name prefix]`
 */
const [folder = 'pictures', only = ''] = process.argv.slice(2);
const widths = [360, 768, 1200];
const schemes = ['light', 'dark'] as const;

await mkdir(folder, { recursive: true });
const server = await createServer({
  configFile: path.join(import.meta.dirname, 'gallery/vite.config.ts'),
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags() });
try {
  for (const colorScheme of schemes) {
    for (const width of widths) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      page.on('pageerror', (error) => console.error(error.message));
      await page.goto(`${server.resolvedUrls?.local[0]}?only=${only}`);
      await page.locator('svg').first().waitFor();
      await page.screenshot({
        path: path.join(folder, `${only || 'all'}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
