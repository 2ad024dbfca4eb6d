import { createContext } from 'svelte';
import type { Lens } from '#lib/domain/lens.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { reasonOf } from './EngineState.svelte.ts';

/** The rates and price levels that lenses use: fetched once, when one first needs them. */
export class RatesState {
  #current = $state.raw<Rates | null>(null);
  #problem = $state.raw<string | null>(null);
  #loading: Promise<void> | null = null;
  readonly #fetch: () => Promise<Rates>;

  constructor(fetchRates: () => Promise<Rates>) {
    this.#fetch = fetchRates;
  }

  /** Null until they are loaded: amounts that need them stand as published until then. */
  get current(): Rates | null {
    return this.#current;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /** Loads the rates, unless they are there or on their way; after a failure, tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().then(
      (rates) => {
        this.#current = rates;
        this.#problem = null;
      },
      (cause: unknown) => {
        this.#problem = reasonOf(cause);
        this.#loading = null;
      },
    );
    return this.#loading;
  }
}

/** Whether a lens takes rates even for pay published in US dollars. */
export const takesRates = ({ currency, priceLevel }: Lens): boolean =>
  currency !== 'USD' || priceLevel !== 'fx';

/** The rates at an address of this site, as `/lens.json` holds them. */
export const ratesAt = (address: string) => async (): Promise<Rates> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const rates: Rates = await response.json();
  return rates;
};

export const [getRates, setRates] = createContext<RatesState>();
