import type { IndustryLevel } from '#lib/data/industry-level.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { Order } from '#lib/domain/order.ts';
import type { Region } from '#lib/domain/region.ts';

export const wageLevels = [1, 2, 3, 4] as const;

export type WageLevel = (typeof wageLevels)[number];

/** Everything a reader can choose, all of it in the address. Codes are those of the tables. */
export interface Chosen {
  readonly lens: Lens;
  /** SOC codes. */
  readonly occupations: readonly string[];
  /** US area codes: `99` the nation, FIPS a state, five digits a metro, seven a nonmetropolitan area. */
  readonly areas: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly region: Region | null;
  readonly level: WageLevel | null;
  /** The reader's own pay, in the currency and period of the lens; set only when they share it. */
  readonly pay: number | null;
  /** Orders by figure id; the key is empty on a page with a single table. */
  readonly sort: Readonly<Record<string, Order>>;
  /** How finely industries are divided. */
  readonly industries: IndustryLevel;
  /** The figures, by their ids, that show all their rows and not only the first. */
  readonly whole: readonly string[];
  readonly query: string;
  readonly education: string;
  /** A SOC major group, its first two digits. */
  readonly group: string;
  /** US dollars a year. */
  readonly minPay: number | null;
  /** Percent over the projection decade. */
  readonly minGrowth: number | null;
}

export const defaultChosen: Chosen = {
  lens: defaultLens,
  occupations: [],
  areas: [],
  countries: [],
  region: null,
  level: null,
  pay: null,
  sort: {},
  industries: '3-digit',
  whole: [],
  query: '',
  education: '',
  group: '',
  minPay: null,
  minGrowth: null,
};
