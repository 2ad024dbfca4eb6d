import { createContext } from 'svelte';
import { FetchedOnce } from './FetchedOnce.svelte.ts';

/**
 * The names of the currencies. A browser knows them too, but takes longer to be asked for all of them
 * than for everything else on a page.
 */
export class CurrencyNames {
  readonly #fetched: FetchedOnce<Readonly<Record<string, string>>>;

  constructor(address: string) {
    this.#fetched = new FetchedOnce(address);
  }

  /** `EUR – Euro`; the code alone while the names are on their way. */
  labelOf(code: string): string {
    const name = this.#fetched.current?.[code];
    return name ? `${code} – ${name}` : code;
  }

  load(): Promise<void> {
    return this.#fetched.load();
  }
}

export const [getCurrencyNames, setCurrencyNames] = createContext<CurrencyNames>();
