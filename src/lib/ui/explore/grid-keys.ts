/** Where the keyboard stands in a grid: row −1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows are in sight at once. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a place, by the pattern of the ARIA grid; null for other keys. */
export function placeAfter(pressed: Pressed, from: Place, extent: Extent): Place | null {
  const move = moves[pressed.key];
  if (!move) return null;
  const far = pressed.ctrlKey || pressed.metaKey;
  const { row, column } = move(from, extent, far);
  return {
    row: clamped(row, -1, extent.rows - 1),
    column: clamped(column, 0, extent.columns - 1),
  };
}

type Move = (from: Place, extent: Extent, far: boolean) => Place;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }, _, far) => ({ row: far ? 0 : row - 1, column }),
  ArrowDown: ({ row, column }, { rows }, far) => ({ row: far ? rows - 1 : row + 1, column }),
  ArrowLeft: ({ row, column }, _, far) => ({ row, column: far ? 0 : column - 1 }),
  ArrowRight: ({ row, column }, { columns }, far) => ({
    row,
    column: far ? columns - 1 : column + 1,
  }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(row - page, 0), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }, _, far) => ({ row: far ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, far) => ({ row: far ? rows - 1 : row, column: columns - 1 }),
};

const clamped = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(high, low));
