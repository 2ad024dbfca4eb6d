/** Columns and rows of the grid. */
export const tileColumns = 11;
export const tileRows = 8;

// Row by row; every state has the same size, and stands where its neighbours expect it.
const grid = [
  'AK .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN IL WI MI NY RI MA',
  'OR NV WY SD IA IN OH PA NJ CT ..',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  '.. .. .. OK LA MS AL GA .. .. ..',
  'HI .. .. TX .. .. .. .. FL .. PR',
];
// Drawn only where the rows have them.
const territories = [
  '.. .. .. .. .. .. .. .. .. .. ..',
  '.. .. .. .. .. .. .. .. .. .. ..',
  '.. .. .. .. .. .. .. .. .. .. ..',
  '.. .. .. .. .. .. .. .. .. .. ..',
  '.. .. .. .. .. .. .. .. .. .. ..',
  '.. .. .. .. .. .. .. .. .. .. ..',
  'MP AS .. .. .. .. .. .. .. .. VI',
  '.. GU .. .. .. .. .. .. .. .. ..',
];

/** The pitch of the grid and the side of a tile, in px, in a drawing of this width. */
export function tileSize(width: number): { cell: number; side: number } {
  const cell = Math.min(58, Math.floor((width + 2) / tileColumns));
  return { cell, side: cell - (cell >= 40 ? 4 : 2) };
}

/** Where a state stands in the grid, counted from 0 at the upper left. */
export interface TilePlace {
  readonly usps: string;
  readonly column: number;
  readonly row: number;
}

/** The fifty states, the District of Columbia and Puerto Rico. */
export const stateTiles: readonly TilePlace[] = placesIn(grid);

/** Guam, the U.S. Virgin Islands, American Samoa and the Northern Marianas. */
export const territoryTiles: readonly TilePlace[] = placesIn(territories);

function placesIn(rows: readonly string[]): readonly TilePlace[] {
  return rows.flatMap((line, row) =>
    line
      .split(' ')
      .map((usps, column) => ({ usps, column, row }))
      .filter(({ usps }) => usps !== '..'),
  );
}
