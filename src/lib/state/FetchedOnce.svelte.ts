/** What stands at an address of this site: fetched once, when something first needs it. */
export class FetchedOnce<T> {
  #current = $state.raw<T | null>(null);
  #loading: Promise<void> | null = null;
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** Null until it is there. */
  get current(): T | null {
    return this.#current;
  }

  /** Fetches it, unless it is there or on its way; after a failure, tries again. Never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().catch(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const response = await fetch(this.#address);
    if (!response.ok) throw new Error(`${this.#address}: ${response.status}`);
    const found: T = await response.json();
    this.#current = found;
  }
}
