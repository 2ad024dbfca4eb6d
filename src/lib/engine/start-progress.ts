// Fetching dominates on a real link; compiling and locking take about a second anywhere.
const fetched = 0.8;
const compiled = 0.95;

/** How far a start has come, from 0 to 1: told to `report` whenever it grows, never backwards. */
export class StartProgress {
  readonly #report: (progress: number) => void;
  #reached = 0;

  constructor(report: (progress: number) => void) {
    this.#report = report;
  }

  /** `share` of the module's bytes are here. */
  fetching(share: number): void {
    this.#reach(fetched * share, fetched);
  }

  /** `share` of the module has gone through the compiler. */
  compiling(share: number): void {
    this.#reach(fetched + (compiled - fetched) * share, compiled);
  }

  #reach(progress: number, most: number): void {
    const reached = Math.min(progress, most);
    if (!(reached > this.#reached)) return;
    this.#reached = reached;
    this.#report(reached);
  }
}
