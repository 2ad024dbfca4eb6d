import type { Done } from './routes/island/Kept.ts';
import type { PriceLevel } from '#lib/domain/lens.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { Place } from '#lib/state/PlacesState.svelte.ts';

/** A filter in the lens bar, beside the lens itself. */
export type PageFilter = 'places' | 'census-region' | 'world-region';

declare global {
  /** What the reader did before the page's code was there (`app.html`); null once it is taken over. */
  var earlyEvents: readonly Done[] | null;

  namespace App {
    interface PageData {
      site?: string;
      currencies?: string;
      states?: readonly Place[];
      files?: Manifest['files'];
      /** Set by a page that shows amounts: it gets the lens bar. */
      lensBar?: boolean;
      /** The price levels that say something of the page's amounts; all where left out. */
      priceLevels?: readonly PriceLevel[];
      /** Offers of which time the exchange rates are. */
      rateDates?: boolean;
      filters?: readonly PageFilter[];
    }
  }
}
