import type { Imported, PublisherFile } from './imported-table.ts';
import { importOewsAreas } from './oews-areas.ts';

/** `MSA_M….xlsx` and `BOS_M….xlsx`: metropolitan and nonmetropolitan areas, one file after the other. */
export function importOewsMetro(file: PublisherFile): Imported {
  return importOewsAreas(file, {
    resource: 'us-oews-metro',
    called: 'metropolitan or nonmetropolitan areas',
    areaTypes: ['4', '6'],
    figures: () => ({}),
  });
}
