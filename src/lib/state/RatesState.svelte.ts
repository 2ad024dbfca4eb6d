import { createContext } from 'svelte';
import type { Lens } from '#lib/domain/lens.ts';
import { withOwnRates, type OwnRates } from '#lib/domain/own-rates.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';

/**
 * The rates and price levels that lenses use: fetched once, when one first needs them. A reader's own
 * exchange rates take the place of the published ones; they are kept for this visit only, nowhere else.
 */
export class RatesState {
  #published = $state.raw<Rates | null>(null);
  #own = $state.raw<OwnRates | null>(null);
  readonly #current = $derived(
    this.#published && this.#own ? withOwnRates(this.#published, this.#own) : this.#published,
  );
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

  /** The reader's own exchange rates, while they are in use. */
  get own(): OwnRates | null {
    return this.#own;
  }

  get problem(): string | null {
    return this.#problem;
  }

  /**
   * The rates, or those that came with a page until they are loaded. These are published rates: they
   * never stand in for the reader's own.
   */
  or(prerendered: Rates | null): Rates | null {
    return this.#current ?? (this.#own ? null : prerendered);
  }

  /** Takes a reader's own exchange rates instead of the published ones, and loads the price levels. */
  use(own: OwnRates): void {
    this.#own = own;
    void this.load();
  }

  /** Goes back to the published rates. */
  stop(): void {
    this.#own = null;
  }

  /** Loads the rates, unless they are there or on their way; after a failure, tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().then(
      (rates) => {
        this.#published = rates;
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

/** Whether a lens takes rates even for pay published in US dollars, or others than came with a page. */
export const takesRates = ({ currency, priceLevel, rateDate }: Lens): boolean =>
  currency !== 'USD' || priceLevel !== 'fx' || rateDate !== 'newest';

/** The rates at an address of this site, as `/lens.json` holds them. */
export const ratesAt = (address: string) => async (): Promise<Rates> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  const rates: Rates = await response.json();
  return rates;
};

export const [getRates, setRates] = createContext<RatesState>();
