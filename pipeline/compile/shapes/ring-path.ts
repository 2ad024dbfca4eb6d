import type { Point } from './simplify-line.ts';

const tenths = (value: number) => Math.round(value * 10);

/** A closed line as SVG path data in tenths of a unit, relative, as short as it gets. */
export function ringPath(ring: readonly Point[]): string {
  let [x, y] = [0, 0];
  const steps: string[] = [];
  for (const [index, point] of ring.entries()) {
    const [stepX, stepY] = [tenths(point[0]) - x, tenths(point[1]) - y];
    if (index > 0 && stepX === 0 && stepY === 0) continue;
    [x, y] = [x + stepX, y + stepY];
    steps.push(pair(stepX, stepY));
  }
  // `m` followed by pairs draws lines; a minus sign separates numbers as well as a space.
  return `M${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`.replace('lz', 'z');
}

function pair(x: number, y: number): string {
  return `${short(x)} ${short(y)}`.replace(' -', '-');
}

function short(inTenths: number): string {
  return String(inTenths / 10).replace(/^(-?)0\./, '$1.');
}
