import type { Browser, Page } from '@playwright/test';
import { peakMemory } from './peak-memory.ts';

/** What became of a payroll on the page, in ms. */
export interface DeskRun {
  /** From the choice of the file to the columns and questions that it is shown with. */
  readonly looked: number;
  /** From `Read the payroll`, pressed at once, to the frame that shows the first groups. */
  readonly grouped: number;
  /** Of that, for the matching of its unlike titles and places. */
  readonly matching: number;
  /** The longest task of the page's own thread until then. */
  readonly longestTask: number;
  /** The most memory that the tab's process has held, bytes; null where the system does not say. */
  readonly peakMemory: number | null;
  /** From the click to a CSV of everybody in the browser's hands. */
  readonly everybody: number;
  /** The most memory with that file. */
  readonly peakWithFile: number | null;
}

declare global {
  interface Window {
    deskAt: Record<'chosen' | 'looked' | 'pressed' | 'grouped' | 'asked' | 'made', number>;
    deskTasks: [from: number, duration: number][];
  }
}

const readIt = 'Read the payroll';
const everybody = 'Everybody as CSV';

/** Takes a payroll from a file to its first groups on a page that is ready for it. */
export async function runDesk(browser: Browser, address: string, path: string): Promise<DeskRun> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addInitScript({ content: watch });
    await page.goto(address, { waitUntil: 'networkidle' });
    await ready(page);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.locator('figure#groups svg').first().waitFor({ timeout: 300_000 });
    // The rest of the figures, and with them the peak of memory.
    await page.locator('figure#people svg').first().waitFor({ timeout: 300_000 });
    await page.waitForTimeout(5_000);
    const measured = await page.evaluate(() => ({
      at: window.deskAt,
      tasks: window.deskTasks,
      matching: performance.getEntriesByName('matching of titles and places').at(-1)?.duration ?? 0,
    }));
    const { at, tasks, matching } = measured;
    const peak = await peakMemory(browser);
    const saved = page.waitForEvent('download', { timeout: 300_000 });
    await page.getByRole('button', { name: everybody, exact: true }).click();
    await saved;
    const { asked, made } = await page.evaluate(() => window.deskAt);
    return {
      looked: at.looked - at.chosen,
      grouped: at.grouped - at.pressed,
      matching,
      longestTask: Math.max(
        0,
        ...tasks
          .filter(([from]) => from >= at.chosen && from < at.grouped)
          .map(([, duration]) => duration),
      ),
      peakMemory: peak,
      everybody: made - asked,
      peakWithFile: await peakMemory(browser),
    };
  } finally {
    await page.close();
  }
}

// All that the desk needs is fetched, and rehearsed, at the first sign of a file.
async function ready(page: Page): Promise<void> {
  await page.locator('input[type=file]').focus();
  const rehearsed = () => performance.getEntriesByName('rehearsal of a payroll').length > 0;
  while (!(await page.evaluate(rehearsed))) await page.waitForTimeout(200);
}

// In the page, as text: times of what the reader does and sees, and tasks over 50 ms.
const watch = `
  window.deskAt = { chosen: 0, looked: 0, pressed: 0, grouped: 0, asked: 0, made: 0 };
  window.deskTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) deskTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const buttonOf = (element) => element.closest?.('button');
  const says = (button, words) => button?.textContent.trim() === words;
  const isRead = (button) => says(button, ${JSON.stringify(readIt)});
  const isFile = (button) => says(button, ${JSON.stringify(everybody)});
  const addressOf = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    deskAt.made = performance.now();
    return addressOf(file);
  };
  document.addEventListener('change', ({ target }) => {
    if (target.type === 'file') deskAt.chosen = performance.now();
  }, true);
  document.addEventListener('click', ({ target }) => {
    if (isRead(buttonOf(target))) deskAt.pressed = performance.now();
    if (isFile(buttonOf(target))) deskAt.asked = performance.now();
  }, true);
  const begun = new Set();
  const painted = (name, then) => {
    if (begun.has(name)) return;
    begun.add(name);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        deskAt[name] = performance.now();
        then?.();
      };
      port2.postMessage(null);
    });
  };
  const button = () => [...document.querySelectorAll('button')].find(isRead);
  new MutationObserver(() => {
    // Agreed to at once: nobody is quicker.
    if (!begun.has('looked') && button()) painted('looked', () => button().click());
    if (document.querySelector('figure#groups svg')) painted('grouped');
  }).observe(document, { subtree: true, childList: true });
`;
