import { createContext } from 'svelte';
import { FetchedOnce } from './FetchedOnce.svelte.ts';

/** A US area that a reader may choose. */
export interface Place {
  readonly code: string;
  readonly name: string;
  /** `nation`, `state`, `territory`, `metro` or `nonmetro`. */
  readonly kind: string;
}

/**
 * The areas to choose from. Without their names, areas are still chosen in the address and shown by
 * their codes.
 */
export class PlacesState {
  readonly #fetched: FetchedOnce<readonly Place[]>;
  readonly #byCode = $derived(new Map(this.all.map((place) => [place.code, place])));

  readonly #known: readonly Place[];

  /** `known` are those that came with the page: the others stand at the address. */
  constructor(address: string, known: readonly Place[] = []) {
    this.#fetched = new FetchedOnce(address);
    this.#known = known;
  }

  /** In the order of a list: states, territories, metropolitan areas, the rest. */
  get all(): readonly Place[] {
    return this.#fetched.current ?? this.#known;
  }

  /** The name of an area; its code while the names are on their way, or where it has none. */
  nameOf(code: string): string {
    return this.#byCode.get(code)?.name ?? code;
  }

  load(): Promise<void> {
    return this.#fetched.load();
  }
}

export const [getPlaces, setPlaces] = createContext<PlacesState>();
