import { tick } from 'svelte';

/**
 * Does work during which a button may come and go, such as one that cancels it: where the keyboard was on
 * that, it comes back to where it was before. Gives and throws what the work does.
 */
export async function keepPlace<T>(work: () => Promise<T>): Promise<T> {
  const before = document.activeElement;
  try {
    return await work();
  } finally {
    await tick();
    const isLost = document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement) before.focus();
  }
}
