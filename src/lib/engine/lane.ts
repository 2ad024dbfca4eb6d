import { abortError } from './errors.ts';

interface Job {
  /** Does the work and tells its caller; never rejects itself. */
  readonly begin: () => Promise<void>;
  /** Rejects towards the caller; whatever the work gives later is discarded. */
  readonly reject: (reason: Error) => void;
}

/** What waited its turn when the lane ended: nothing of it was begun, so it can be asked again. */
export class Unserved extends Error {
  override readonly name = 'Unserved';
}

/**
 * One job at a time, in order. An abort drops a waiting job and discards the result of the running
 * one; a running one that is still at it `patience` milliseconds later is reported as overstayed.
 */
export class Lane {
  readonly #patience: number;
  readonly #onOverstay: () => void;
  #waiting: Job[] = [];
  #running: Job | null = null;
  #overstay: ReturnType<typeof setTimeout> | undefined;
  /** Why what comes now is not done; null while the lane is open. */
  #ended: Error | null = null;

  constructor(patience: number, onOverstay: () => void) {
    this.#patience = patience;
    this.#onOverstay = onOverstay;
  }

  /** Runs the work when its turn comes; rejects with an `AbortError` as soon as the signal aborts. */
  async run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) throw abortError();
    if (this.#ended) throw this.#ended;
    let withdraw = () => {};
    try {
      return await new Promise<T>((resolve, reject) => {
        const job: Job = { begin: async () => work().then(resolve, reject), reject };
        withdraw = () => this.#withdraw(job);
        signal?.addEventListener('abort', withdraw);
        this.#waiting.push(job);
        void this.#next();
      });
    } finally {
      signal?.removeEventListener('abort', withdraw);
    }
  }

  /**
   * Rejects the running job with the reason and the waiting ones, now and from now on, as unserved or with
   * another reason.
   */
  end(reason: Error, waiting: Error = new Unserved()): void {
    this.#ended = waiting;
    clearTimeout(this.#overstay);
    this.#running?.reject(reason);
    for (const job of this.#waiting) job.reject(waiting);
    this.#waiting = [];
  }

  async #next(): Promise<void> {
    const job = this.#running ? undefined : this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    await job.begin();
    clearTimeout(this.#overstay);
    this.#running = null;
    void this.#next();
  }

  #withdraw(job: Job): void {
    job.reject(abortError());
    if (job === this.#running) {
      this.#overstay = setTimeout(this.#onOverstay, this.#patience);
    } else {
      this.#waiting = this.#waiting.filter((waiting) => waiting !== job);
    }
  }
}
