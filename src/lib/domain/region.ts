/** World regions, as a reader divides the countries of the guide and of the pay tables. */
export const worldRegions = [
  'americas',
  'europe',
  'asia-pacific',
  'africa',
  'middle-east',
] as const;

/** The four regions of the US Census Bureau. */
export const censusRegions = ['northeast', 'midwest', 'south', 'west'] as const;

export type WorldRegion = (typeof worldRegions)[number];
export type CensusRegion = (typeof censusRegions)[number];
export type Region = WorldRegion | CensusRegion;

export const isWorldRegion = (text: unknown): text is WorldRegion =>
  worldRegions.includes(text as WorldRegion);

export const isCensusRegion = (text: unknown): text is CensusRegion =>
  censusRegions.includes(text as CensusRegion);

export const regionName: Readonly<Record<Region, string>> = {
  americas: 'Americas',
  europe: 'Europe',
  'asia-pacific': 'Asia-Pacific',
  africa: 'Africa',
  'middle-east': 'Middle East',
  northeast: 'Northeast',
  midwest: 'Midwest',
  south: 'South',
  west: 'West',
};
