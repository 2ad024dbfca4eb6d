import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import { readAddress, writeAddress } from './address.ts';
import { defaultChosen, type Chosen } from './chosen.ts';
import { remember, remembered } from './remembered.ts';

/** What is kept from page to page and from visit to visit: the lens, and the places looked at. */
export type Preferences = Pick<Chosen, 'lens' | 'areas'>;

/** Where preferences are kept. */
export interface PreferenceStore {
  read(): Preferences;
  write(preferences: Preferences): void;
}

/**
 * Preferences in the browser's local storage, in the form of an address: so a value from an older
 * release, or one that somebody put there, is read as warily as an address is. A browser that
 * refuses storage simply remembers nothing.
 */
export const localPreferences: PreferenceStore = {
  read() {
    const { lens, areas } = readAddress(remembered()).chosen;
    return { lens, areas };
  },
  write({ lens, areas }) {
    remember(writeAddress({ ...defaultChosen, lens: unmoved(lens), areas }));
  },
};

/** For a figure in another page: its address says all, whatever its reader chose elsewhere. */
export const noPreferences: PreferenceStore = {
  read: () => ({ lens: defaultLens, areas: defaultChosen.areas }),
  write() {},
};

/** The preferences that an address does not speak of, taken from elsewhere. */
export function withPreferences(chosen: Chosen, search: string, preferences: Preferences): Chosen {
  const given = new URLSearchParams(search);
  const saysLens = ['cur', 'lens', 'per', 'rate', 'stat'].some((name) => given.has(name));
  const { rateMove } = chosen.lens;
  return {
    ...chosen,
    lens: saysLens ? chosen.lens : { ...preferences.lens, rateMove },
    areas: given.has('area') ? chosen.areas : preferences.areas,
  };
}

// A rate that is imagined to move belongs to one page and one visit.
const unmoved = (lens: Lens): Lens => ({ ...lens, rateMove: 0 });
