/** The percentiles of a wage distribution that are published, by their number. */
export type Percentiles = Readonly<Record<10 | 25 | 50 | 75 | 90, number | null>>;

/** Where a pay stands in a market: never a single point, never beyond what is published. */
export type PercentileBand =
  | { readonly state: 'below'; readonly percentile: number }
  | { readonly state: 'above'; readonly percentile: number }
  | { readonly state: 'at'; readonly percentile: number }
  | { readonly state: 'within'; readonly low: number; readonly high: number }
  | { readonly state: 'unknown' };

const width = 5;

/**
 * The band of percentiles, five wide, that a pay falls in: by linear, hence monotone, interpolation
 * between the two published percentiles around it, and never outside these. Below the lowest or above
 * the highest published one it only says so. Equal percentiles give the whole band between them.
 */
export function percentileBand(pay: number, percentiles: Percentiles): PercentileBand {
  const points = ([10, 25, 50, 75, 90] as const).flatMap((percentile) => {
    const wage = percentiles[percentile];
    return wage === null ? [] : [{ percentile, wage }];
  });
  const reached = points.findLast(({ wage }) => wage <= pay);
  const next = points.find(({ wage }) => wage >= pay);
  if (!reached || !next) {
    if (next) return { state: 'below', percentile: next.percentile };
    return reached ? { state: 'above', percentile: reached.percentile } : { state: 'unknown' };
  }
  if (next.percentile === reached.percentile) return { state: 'at', percentile: next.percentile };
  if (next.percentile < reached.percentile) {
    return { state: 'within', low: next.percentile, high: reached.percentile };
  }
  const share = (pay - reached.wage) / (next.wage - reached.wage);
  const about = reached.percentile + share * (next.percentile - reached.percentile);
  const low = Math.floor(about / width) * width;
  return { state: 'within', low, high: Math.min(low + width, next.percentile) };
}
