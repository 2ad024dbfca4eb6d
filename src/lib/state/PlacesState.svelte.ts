import { createContext } from 'svelte';

/** A US area that a reader may choose. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** `nation`, `state`, `territory`, `metro` or `nonmetro`. */
  readonly kind: string;
}

/** The areas to choose from: fetched once, when a page first offers them. */
export class PlacesState {
  #all = $state.raw<readonly Place[]>([]);
  #loading: Promise<void> | null = null;
  readonly #byCode = $derived(new Map(this.#all.map((place) => [place.code, place])));
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** In the order of a list: states, territories, metropolitan areas, the rest; empty until loaded. */
  get all(): readonly Place[] {
    return this.#all;
  }

  /** The name of an area; its code while the names are on their way, or where it has none. */
  nameOf(code: string): string {
    return this.#byCode.get(code)?.name ?? code;
  }

  /** Loads the areas, unless they are there or on their way; after a failure, tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().catch(() => {
      // Without their names, areas are still chosen in the address and shown by their codes.
      this.#loading = null;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new Error(`${this.#address}: ${response.status}`);
    const places: Place[] = await response.json();
    this.#all = places;
  }
}

export const [getPlaces, setPlaces] = createContext<PlacesState>();
