import { workerRequests, type WorkerRequest } from '#lib/data/worker-requests.ts';

/** A request that the page or one of its workers made. */
export interface CountedRequest {
  /** Its address. */
  readonly name: string;
  /** When it began, in ms since the page did (`performance.now()`). */
  readonly at: number;
}

/**
 * Counts what the page and its workers request from `begin` to `end`, as the browser itself reports it:
 * observed, not looked up, so that no full buffer hides one. A worker has a timeline of its own that no page
 * can see: each tells over a channel what is on it.
 */
export class RequestCounter {
  #requests = $state.raw<readonly CountedRequest[]>([]);
  #since = $state.raw<number | null>(null);
  #observer: PerformanceObserver | null = null;
  #workers: BroadcastChannel | null = null;

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
    this.#workers = new BroadcastChannel(workerRequests);
    this.#workers.addEventListener(
      'message',
      ({ data }: MessageEvent<readonly WorkerRequest[]>) => {
        this.#count(data.map(({ name, began }) => ({ name, at: began - performance.timeOrigin })));
      },
    );
  }

  /** Counts no more; what was counted stays. */
  end(): void {
    const late = this.#observer?.takeRecords() ?? [];
    this.#observer?.disconnect();
    this.#observer = null;
    this.#note(late);
    this.#workers?.close();
    this.#workers = null;
  }

  #note(entries: readonly PerformanceEntry[]): void {
    this.#count(entries.map(({ name, startTime }) => ({ name, at: startTime })));
  }

  #count(requests: readonly CountedRequest[]): void {
    const since = this.#since ?? Infinity;
    const counted = requests.filter(({ name, at }) => at >= since && leavesTab(name));
    if (counted.length > 0) this.#requests = [...this.#requests, ...counted];
  }
}

/** What is read out of the tab's own memory is no request. */
const leavesTab = (address: string) => !/^(blob|data):/.test(address);
