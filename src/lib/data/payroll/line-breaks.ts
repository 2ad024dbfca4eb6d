/** How many line breaks a text has, each a `\n`. */
export function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * Whether a cell over several lines has swallowed rows: two or more lines within it that part into as
 * many cells as the row before has, three or more. A mark that is closed by the next one, many rows
 * below, is otherwise no fault that a reader of the file would see.
 */
export function hidesRows(cells: readonly string[], delimiter: string, width: number): boolean {
  return width >= 3 && cells.some((cell) => holdsRows(cell, delimiter, width));
}

function holdsRows(cell: string, delimiter: string, width: number): boolean {
  const within = cell.split('\n').slice(1, -1);
  return within.length >= 2 && within.every((line) => line.split(delimiter).length === width);
}
