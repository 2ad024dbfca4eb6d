import { readAddress, writeAddress } from './address.ts';
import { defaultChosen, type Chosen } from './chosen.ts';

/** What is kept from page to page and from visit to visit: the lens, and the places looked at. */
export type Preferences = Pick<Chosen, 'lens' | 'areas'>;

/** Where preferences are kept. */
export interface PreferenceStore {
  read(): Preferences;
  write(preferences: Preferences): void;
}

const key = 'pay-atlas:preferences';

/**
 * Preferences in the browser's local storage, in the form of an address: so a value from an older
 * release, or one that somebody put there, is read as warily as an address is. A browser that
 * refuses storage simply remembers nothing.
 */
export const localPreferences: PreferenceStore = {
  read() {
    const { lens, areas } = readAddress(stored()).chosen;
    return { lens, areas };
  },
  write({ lens, areas }) {
    try {
      localStorage.setItem(key, writeAddress({ ...defaultChosen, lens, areas }));
    } catch {
      // Storage is refused or full: the choice stands for this visit only.
    }
  },
};

/** The preferences that an address does not speak of, taken from elsewhere. */
export function withPreferences(chosen: Chosen, search: string, preferences: Preferences): Chosen {
  const given = new URLSearchParams(search);
  const saysLens = ['cur', 'lens', 'per', 'stat'].some((name) => given.has(name));
  return {
    ...chosen,
    lens: saysLens ? chosen.lens : preferences.lens,
    areas: given.has('area') ? chosen.areas : preferences.areas,
  };
}

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
