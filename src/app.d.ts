import type { PriceLevel } from '#lib/domain/lens.ts';

/** A filter in the lens bar, beside the lens itself. */
export type PageFilter = 'places' | 'census-region' | 'world-region';

declare global {
  namespace App {
    interface PageData {
      site?: string;
      currencies?: string;
      files?: { readonly titles: string; readonly stateShapes: string };
      /** Set by a page that shows amounts: it gets the lens bar. */
      lensBar?: boolean;
      /** The price levels that say something of the page's amounts; all where left out. */
      priceLevels?: readonly PriceLevel[];
      filters?: readonly PageFilter[];
    }
  }
}
