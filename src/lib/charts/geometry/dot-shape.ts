/** Radius in px of a million openings, and the least that can still be seen. */
const radius = { wide: 19, narrow: 13, least: 2.5 } as const;

/** The radius of a dot: its area grows with what it is sized by. */
export const dotRadius = (size: number, narrow: boolean): number =>
  Math.max(radius.least, (narrow ? radius.narrow : radius.wide) * Math.sqrt(size / 1e6));

/** One decimal is finer than a dot can be placed by eye, and shorter in a page of hundreds. */
const tenth = (value: number): string => `${Math.round(value * 10) / 10}`;

type Outline = (x: number, y: number, r: number) => string;

// Each covers πr², the area of the circle, so that no shape looks larger than another.
const outlines: readonly Outline[] = [circle, square, diamond, triangleUp, triangleDown, cross];

/** The outline of a dot at a place, as path data; equal `r` cover equal areas in every shape. */
export function dotShape(shape: number, x: number, y: number, r: number): string {
  return (outlines[shape] ?? circle)(x, y, r);
}

function circle(x: number, y: number, r: number): string {
  const [radius, across] = [tenth(r), tenth(2 * r)];
  return `M${tenth(x - r)} ${tenth(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 -${across} 0z`;
}

function square(x: number, y: number, r: number): string {
  const half = r * Math.sqrt(Math.PI / 4);
  const side = tenth(2 * half);
  return `M${tenth(x - half)} ${tenth(y - half)}h${side}v${side}h-${side}z`;
}

function diamond(x: number, y: number, r: number): string {
  const half = r * Math.sqrt(Math.PI / 2);
  const step = tenth(half);
  return `M${tenth(x)} ${tenth(y - half)}l${step} ${step}l-${step} ${step}l-${step} -${step}z`;
}

// Of an equilateral triangle, area (3√3 ÷ 4) × R², R from its centre to a corner.
const cornerOf = (r: number): number => r * Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3)));

function triangleUp(x: number, y: number, r: number): string {
  const corner = cornerOf(r);
  const half = tenth((corner * Math.sqrt(3)) / 2);
  const height = tenth(corner * 1.5);
  return `M${tenth(x)} ${tenth(y - corner)}l${half} ${height}h-${tenth(corner * Math.sqrt(3))}z`;
}

function triangleDown(x: number, y: number, r: number): string {
  const corner = cornerOf(r);
  const half = tenth((corner * Math.sqrt(3)) / 2);
  const height = tenth(corner * 1.5);
  return `M${tenth(x)} ${tenth(y + corner)}l${half} -${height}h-${tenth(corner * Math.sqrt(3))}z`;
}

// Five squares.
function cross(x: number, y: number, r: number): string {
  const side = r * Math.sqrt(Math.PI / 5);
  const s = tenth(side);
  return `M${tenth(x - side / 2)} ${tenth(y - 1.5 * side)}h${s}v${s}h${s}v${s}h-${s}v${s}h-${s}v-${s}h-${s}v-${s}h${s}z`;
}
