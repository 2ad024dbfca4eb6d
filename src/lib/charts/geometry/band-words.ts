import type { PercentileBand } from '#lib/domain/percentile-band.ts';

/** Where a pay stands, as it is written beside it: `between the 55th and 60th percentile`. */
export function bandWords(band: PercentileBand): string {
  switch (band.state) {
    case 'below':
      return `below ${nameOf(band.percentile)}`;
    case 'above':
      return `above ${nameOf(band.percentile)}`;
    case 'at':
      return `at ${nameOf(band.percentile)}`;
    case 'within':
      return `between ${nameOf(band.low)} and ${nameOf(band.high)}`;
    case 'unknown':
      return 'nothing published to compare with';
  }
}

const nameOf = (percentile: number): string =>
  percentile === 50 ? 'the median' : `P${percentile}`;
