/** A request that the page made. */
export interface CountedRequest {
  /** Its address. */
  readonly name: string;
  /** When it began, in ms since the page did (`performance.now()`). */
  readonly at: number;
}

/**
 * Counts what the page requests from `begin` to `end`, as the browser itself reports it: observed, not looked
 * up, so that no full buffer hides one. A worker has a timeline of its own that no page can see: what one
 * reports by a counter of its own is added with `add`.
 */
export class RequestCounter {
  #requests = $state.raw<readonly CountedRequest[]>([]);
  #since = $state.raw<number | null>(null);
  #observer: PerformanceObserver | null = null;

  /** In the order in which they were reported. */
  get requests(): readonly CountedRequest[] {
    return this.#requests;
  }

  /** Since when it counts, in ms since the page began; null before it does, or once it was reset. */
  get since(): number | null {
    return this.#since;
  }

  /** Counts from now on, and from zero. */
  begin(): void {
    this.end();
    this.#requests = [];
    this.#since = performance.now();
    this.#observer = new PerformanceObserver((list) => this.#note(list.getEntries()));
    this.#observer.observe({ type: 'resource' });
  }

  /** Counts no more; what was counted stays. */
  end(): void {
    const late = this.#observer?.takeRecords() ?? [];
    this.#observer?.disconnect();
    this.#observer = null;
    this.#note(late);
  }

  /** Counts what a worker requested. */
  add(requests: readonly CountedRequest[]): void {
    if (requests.length > 0) this.#requests = [...this.#requests, ...requests];
  }

  #note(entries: readonly PerformanceEntry[]): void {
    const since = this.#since ?? Infinity;
    const counted = entries.filter(({ name, startTime }) => startTime >= since && leavesTab(name));
    this.add(counted.map(({ name, startTime }) => ({ name, at: startTime })));
  }
}

/** What is read out of the tab's own memory is no request. */
const leavesTab = (address: string) => !/^(blob|data):/.test(address);
