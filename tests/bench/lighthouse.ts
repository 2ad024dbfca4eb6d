import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse's four mobile scores of a page, 0 to 100. */
export async function lighthouseScores(
  address: string,
  chrome: { readonly path: string; readonly flags: readonly string[] },
): Promise<Record<string, number>> {
  const browser = await launch({
    chromePath: chrome.path,
    chromeFlags: ['--headless=new', ...chrome.flags],
  });
  try {
    const result = await lighthouse(address, {
      port: browser.port,
      onlyCategories: [...categories],
      logLevel: 'error',
    });
    const scores = result?.lhr.categories ?? {};
    return Object.fromEntries(
      categories.map((name) => [name, Math.round((scores[name]?.score ?? 0) * 100)]),
    );
  } finally {
    browser.kill();
  }
}
