import type { Page } from '@playwright/test';

/** A filter of a page, the choices to make of it in turn, and the figure that answers. */
export interface Filtered {
  readonly what: string;
  readonly address: string;
  /** The accessible name of its select. */
  readonly filter: string;
  readonly choices: readonly string[];
  /** The id of the figure. */
  readonly figure: string;
}

/** One filter of each page that has many rows to choose from. */
export const filtered: readonly Filtered[] = [
  {
    what: 'an occupation: state to painted metro figure',
    address: '/occupations/11-9111',
    filter: 'State',
    choices: ['06', '48', '36', '12', '39', '17', '13', '49'],
    figure: 'metros',
  },
  {
    what: 'all occupations: education to painted scatter',
    address: '/occupations',
    filter: 'Education',
    choices: ['bachelor', 'none', 'associate', 'master', 'high-school', 'award'],
    figure: 'occupations',
  },
  {
    what: 'areas: region to painted states',
    address: '/areas',
    filter: 'Region',
    choices: ['northeast', 'midwest', 'south', 'west'],
    figure: 'states',
  },
  {
    what: 'countries: region to painted ranges',
    address: '/countries',
    filter: 'Region',
    choices: ['europe', 'americas', 'asia-pacific'],
    figure: 'by-country',
  },
];

/**
 * Milliseconds from a choice to the frame in which the figure shows its rows, everything warm: the
 * first rounds, in which the engine starts and code is compiled, do not count.
 */
export async function choiceToPaint(page: Page, of: Filtered, rounds: number): Promise<number[]> {
  const { filter, choices, figure } = of;
  await page.mouse.move(200, 200);
  await page
    .getByLabel(filter, { exact: true })
    .first()
    .selectOption(choices[0] ?? '');
  await page.waitForTimeout(8_000);
  const warming = 2 * choices.length;
  const samples: number[] = [];
  for (let round = 1; round <= warming + rounds; round += 1) {
    const choice = choices[round % choices.length] ?? '';
    samples.push(await page.evaluate(chooseAndWait, { filter, choice, figure }));
    await page.waitForTimeout(150);
  }
  return samples.slice(warming);
}

// Runs in the page: the choice begins the count, the frame after the last change ends it.
function chooseAndWait(of: { filter: string; choice: string; figure: string }): Promise<number> {
  const select = [...document.querySelectorAll('select')].find((candidate) =>
    [...candidate.labels].some((label) => label.textContent?.trim() === of.filter),
  );
  const figure = document.getElementById(of.figure);
  if (!select || !figure) throw new Error(`There is no filter ${of.filter} or no #${of.figure}`);
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
    select.value = of.choice;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
