import type { WorldRegion } from '#lib/domain/region.ts';

/** A country with a page of its own. */
export interface CountryPage {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly region: WorldRegion;
  /** Whether its price level is known, so that others can be compared with it. */
  readonly priced: boolean;
}
