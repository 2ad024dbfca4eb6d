/** Work that only saves time later: it may fail, and is ended before what is real begins. */
export class Rehearsal {
  #stop = new AbortController();
  #over: Promise<void> = Promise.resolve();

  begin(work: (signal: AbortSignal) => Promise<void>): void {
    this.#stop = new AbortController();
    this.#over = work(this.#stop.signal).catch(() => {});
  }

  /** Resolves once nothing of it runs any more. */
  async end(): Promise<void> {
    this.#stop.abort();
    await this.#over;
  }
}
