/**
 * The quantile `p` (0 to 1) of numbers in any order: R-7, linear between order statistics, as
 * DuckDB's `quantile_cont` and d3's `quantile`. Undefined for no numbers.
 * Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996).
 */
export function quantile(values: readonly number[], p: number): number | undefined {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile lies between 0 and 1, not at ${p}`);
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (at - Math.floor(at));
}
