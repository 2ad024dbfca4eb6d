import { somethingRemembered } from '#lib/state/remembered.ts';
import { Kept } from './Kept.ts';
import { onFirstSignOfLife } from './first-sign-of-life.ts';

/** After so many ms a page without a reader's hand wakes by itself: for what moves no pointer. */
const longest = 6000;

let kept: Kept | null = null;

/**
 * Waits until the page has to be more than what was served: until the reader does anything at all, or
 * has had time to look at it. What they do before it is live is kept for `wakePage`. Its scripts are
 * fetched before that, once nothing else is on the way.
 */
export async function pageAsleep(): Promise<void> {
  const early = earlyEvents ?? [];
  earlyEvents = null;
  kept = new Kept(document, early);
  if (early.length === 0 && saysAll()) await wanted();
  else void fetchScripts();
  kept.ready();
}

async function wanted(): Promise<void> {
  const signOfLife = new Promise<void>((resolve) => void onFirstSignOfLife(resolve));
  await Promise.race([signOfLife, loaded()]);
  void fetchScripts();
  await Promise.race([signOfLife, pause(longest)]);
}

/** The page is live: does what the reader did before. */
export function wakePage(): void {
  kept?.giveBack();
  kept = null;
}

/**
 * Whether the page as it was served says all that it has to say: it has content, its address chooses
 * nothing, and nothing is remembered from a visit before.
 */
const saysAll = (): boolean =>
  document.querySelector('main') !== null && location.search === '' && !somethingRemembered();

// The server holds them back: `hooks.server.ts`. To call for all of them at once takes a phone too long.
async function fetchScripts(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')) {
    link.media = '';
    await pause(0);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

const loaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });
