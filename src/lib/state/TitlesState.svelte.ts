import { createContext } from 'svelte';
import type { Match, Search } from '#lib/data/search.ts';
import type { PackedTitleIndex } from '#lib/domain/title-index.ts';

/** The search over all job titles: its index is fetched when a reader is about to search. */
export class TitlesState {
  #search: Search | null = null;
  #loading: Promise<Search> | null = null;
  readonly #address: () => string | Promise<string>;

  /** `address` tells where the index is, when it is needed. */
  constructor(address: () => string | Promise<string>) {
    this.#address = address;
  }

  /** Fetches the index, unless it is there or on its way; after a failure, tries again. */
  load(): Promise<Search> {
    this.#loading ??= this.#fetch().catch((cause: unknown) => {
      this.#loading = null;
      throw cause;
    });
    return this.#loading;
  }

  /** What matches, best first: at once where the index is there, else a promise. */
  find(query: string, limit?: number): readonly Match[] | Promise<readonly Match[]> {
    return this.#search?.(query, limit) ?? this.load().then((search) => search(query, limit));
  }

  async #fetch(): Promise<Search> {
    const [response, { createSearch }, { unpackTitleIndex }] = await Promise.all([
      fetch(await this.#address()),
      import('#lib/data/search.ts'),
      import('#lib/domain/title-index.ts'),
    ]);
    if (!response.ok) throw new Error(`The titles could not be loaded: ${response.status}`);
    const packed: PackedTitleIndex = await response.json();
    this.#search = createSearch(unpackTitleIndex(packed));
    return this.#search;
  }
}

export const [getTitles, setTitles] = createContext<TitlesState>();
