/** The value below which a share of the sorted samples lies (R-7, as d3 and DuckDB). */
function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export interface Measured {
  readonly median: number;
  readonly p95: number;
}

export const summary = (samples: readonly number[]): Measured => ({
  median: quantile(samples, 0.5),
  p95: quantile(samples, 0.95),
});

/** Runs each contestant in turn, round after round, so that all see the same machine. */
export async function sideBySide<Name extends string>(
  rounds: number,
  contestants: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(contestants) as Name[];
  const samples = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) samples.get(name)?.push(await contestants[name]());
  }
  const entries = names.map((name) => [name, summary(samples.get(name) ?? [])]);
  return Object.fromEntries(entries) as Record<Name, Measured>;
}

/** One line of the table that the bench prints. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly ratio: string;
  readonly budget: string;
}

export const milliseconds = ({ median, p95 }: Measured): string =>
  `${median.toFixed(1)} ms (p95 ${p95.toFixed(1)})`;

/** A measure with nothing beside it. */
export const plain = (what: string, measured: string, budget = ''): Line => ({
  ...{ what, measured, budget },
  beside: '',
  ratio: '',
});
