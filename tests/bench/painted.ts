import type { Page } from '@playwright/test';

const states = [
  'California',
  'Texas',
  'New York',
  'Florida',
  'Ohio',
  'Illinois',
  'Georgia',
  'Utah',
];

/**
 * Milliseconds from choosing a state on an occupation page to the frame in which the metro figure
 * shows that state's rows, engine warm.
 */
export async function filterToPaint(page: Page, rounds: number): Promise<number[]> {
  await page.getByLabel('State', { exact: true }).first().selectOption({ label: 'Washington' });
  await page.getByLabel('Data engine').getByText('ready').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const state = states[round % states.length] ?? 'California';
    samples.push(await page.evaluate(chooseAndWait, state));
    await page.waitForTimeout(150);
  }
  // DuckDB's and the page's own code are compiled in the first rounds.
  return samples.slice(Math.min(states.length, rounds - 1));
}

// Runs in the page: the click's own frame begins the count, the frame after the last change ends it.
function chooseAndWait(state: string): Promise<number> {
  const select = [...document.querySelectorAll('select')].find((candidate) =>
    [...candidate.labels].some((label) => label.textContent?.trim() === 'State'),
  );
  const figure = document.querySelector('figure#metros');
  const option = [...(select?.options ?? [])].find(({ label }) => label === state);
  if (!select || !figure || !option) throw new Error('The page has no State filter or no metros');
  return new Promise((resolve) => {
    const begin = performance.now();
    const observer = new MutationObserver(() => {
      if (figure.getAttribute('aria-busy') === 'true') return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - begin);
        port2.postMessage(null);
      });
    });
    observer.observe(figure, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
