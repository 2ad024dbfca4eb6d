/**
 * Widths of a frame, in px, at which the height reserved is exact: on phones 360 and 412 px wide, and
 * over seven and twelve columns of the grid.
 */
const narrow = [294, 346] as const;
const wide = [612, 1102] as const;

/**
 * Custom properties that reserve a drawing's height for every width of its frame, before the frame is
 * measured: a line through two heights of the narrow layout, and one through two of the wide.
 */
export function reservedHeight(height: ((width: number) => number) | undefined): string {
  if (!height) return '';
  return [line('narrow', narrow, height), line('wide', wide, height)].join(';');
}

function line(
  name: string,
  [from, to]: readonly [number, number],
  height: (width: number) => number,
): string {
  const [lower, upper] = [height(from), height(to)];
  const slope = (upper - lower) / (to - from);
  const start = lower - slope * from;
  return `--${name}-start:${round(start)}px;--${name}-slope:${round(slope)}`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
