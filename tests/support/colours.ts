import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number];
export type Tokens = ReadonlyMap<string, Colour>;

const styles = readFileSync(path.join(import.meta.dirname, '../../src/app.css'), 'utf8');

/** The colour tokens of the page, by custom property: what the light page sets, or the dark. */
export function tokensOf(scheme: 'light' | 'dark'): Tokens {
  const [light = '', dark = ''] = styles.split('(prefers-color-scheme: dark)');
  const tokens = new Map(colours(light));
  if (scheme === 'dark') for (const [name, colour] of colours(dark)) tokens.set(name, colour);
  return tokens;
}

function* colours(css: string): Generator<[string, Colour]> {
  for (const [, name = '', hex = ''] of css.matchAll(/(--[\w-]+):\s*#([0-9a-f]{6})\b/g)) {
    yield [name, parts(hex)];
  }
}

const parts = (hex: string): Colour => [at(hex, 0), at(hex, 2), at(hex, 4)];
const at = (hex: string, from: number): number => parseInt(hex.slice(from, from + 2), 16) / 255;

/** A paint of the page as a colour: `var(--x)`, or `color-mix(in srgb, var(--x) 45%, var(--y))`. */
export function resolved(paint: string, tokens: Tokens): Colour {
  const mix = /^color-mix\(in srgb, (var\(.+?\)) (\d+)%, (var\(.+?\))\)$/.exec(paint);
  if (mix) {
    const [, one = '', share = '', other = ''] = mix;
    const [a, b, part] = [resolved(one, tokens), resolved(other, tokens), Number(share) / 100];
    return [mixed(a[0], b[0], part), mixed(a[1], b[1], part), mixed(a[2], b[2], part)];
  }
  const name = /^var\((--[\w-]+)\)$/.exec(paint)?.[1];
  const colour = name === undefined ? undefined : tokens.get(name);
  if (!colour) throw new Error(`${paint} is no colour of the page`);
  return colour;
}

const mixed = (a: number, b: number, part: number): number => a * part + b * (1 - part);

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
