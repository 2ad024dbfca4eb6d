import type { AreaScope, BasketWeights } from '#lib/data/basket.ts';
import type { Education, Experience } from '#lib/data/entry-requirements.ts';
import type { AreaMeasure } from '#lib/data/area-measure.ts';
import { defaultLikeness, type Likeness } from '#lib/data/likeness.ts';
import type { IndustryLevel } from '#lib/data/industry-level.ts';
import { defaultLens, type Lens } from '#lib/domain/lens.ts';
import type { BandStep } from '#lib/domain/pay-band.ts';
import type { Order } from '#lib/domain/order.ts';
import type { Region } from '#lib/domain/region.ts';

export const wageLevels = [1, 2, 3, 4] as const;

export type WageLevel = (typeof wageLevels)[number];

/** What a comparison has a panel for. */
export const panelKinds = ['occupation', 'place'] as const;

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
  /** Groups of national classifications that the reader matches an occupation with: `GB.1231`. */
  readonly matches: readonly string[];
  /** Which countries' figures stand side by side. */
  readonly likeness: Likeness;
  /** The country that another is compared with, ISO 3166-1 alpha-2. */
  readonly base: string;
  /**
   * What a comparison sets all else against: a SOC code, a place (the code of a US area, or of a country),
   * or one in the other; both are empty where the first of each is meant.
   */
  readonly comparedWith: { readonly occupation: string; readonly place: string };
  readonly panels: (typeof panelKinds)[number];
  /** A major group as its country publishes it; empty: the first. */
  readonly countryGroup: string;
  readonly level: WageLevel | null;
  /** The reader's own pay, in the currency and period of the lens; set only when they share it. */
  readonly pay: number | null;
  /** Orders by figure id; the key is empty on a page with a single table. */
  readonly sort: Readonly<Record<string, Order>>;
  /** How finely industries are divided. */
  readonly industries: IndustryLevel;
  /** What areas are compared by. */
  readonly areaMeasure: AreaMeasure;
  /** The figures, by their ids, that show all their rows and not only the first. */
  readonly whole: readonly string[];
  readonly query: string;
  /** A SOC major group, its first two digits. */
  readonly group: string;
  /** The most education and the most experience that may be asked for entry. */
  readonly education: Education | null;
  readonly experience: Experience | null;
  /**
   * US dollars a year, as paid, whatever the lens: a copied address asks for the same pay of everyone,
   * and a change of currency, period or rates leaves it as it is.
   */
  readonly minPay: number | null;
  /** Percent over the projection decade. */
  readonly minGrowth: number | null;
  /** The area whose jobs weigh a basket of occupations: `99` the nation, FIPS a state. */
  readonly mix: string;
  /** How the occupations of a basket that the reader picked are weighted. */
  readonly weights: BasketWeights;
  /** The area that the labour of others is measured against. */
  readonly against: string;
  /** How far differentials are worked out: for the states, or for the local areas too. */
  readonly scope: AreaScope;
  /** Into steps of how many percent differentials are snapped; null: not at all. */
  readonly step: BandStep | null;
  /** Projected openings a year. */
  readonly minOpenings: number | null;
  /** A technology of O*NET that an occupation uses. */
  readonly technology: string;
  /** The SOC code of the occupation that others are to be similar to. */
  readonly near: string;
}

export const defaultChosen: Chosen = {
  lens: defaultLens,
  occupations: [],
  areas: [],
  countries: [],
  region: null,
  matches: [],
  likeness: defaultLikeness,
  base: 'US',
  comparedWith: { occupation: '', place: '' },
  panels: 'occupation',
  countryGroup: '',
  level: null,
  pay: null,
  sort: {},
  industries: '3-digit',
  areaMeasure: 'pay',
  whole: [],
  query: '',
  group: '',
  education: null,
  experience: null,
  minPay: null,
  minGrowth: null,
  mix: '99',
  weights: 'equal',
  against: '99',
  scope: 'state',
  step: 5,
  minOpenings: null,
  technology: '',
  near: '',
};
