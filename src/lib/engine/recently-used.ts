/** Keeps the values used last, up to a limit. */
export class RecentlyUsed<V> {
  readonly #limit: number;
  readonly #values = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): V | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, value);
    }
    return value;
  }

  /** Keeps a value; gives the one it lets go of for it, if any. */
  add(key: string, value: V): V | undefined {
    this.#values.set(key, value);
    const [oldest] = this.#values;
    if (this.#values.size <= this.#limit || !oldest) return undefined;
    this.#values.delete(oldest[0]);
    return oldest[1];
  }
}
