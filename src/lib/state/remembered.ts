const key = 'pay-atlas:preferences';

/** The text kept from visit to visit; empty where there is none, or where the browser refuses. */
export function remembered(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export const somethingRemembered = (): boolean => remembered() !== '';

export function remember(text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Storage is refused or full: the choice stands for this visit only.
  }
}
