import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples } from './charts/all.ts';
import { drawingOf } from './stored-drawing.ts';

const folder = path.join(import.meta.dirname, 'stored');
const update = process.env.UPDATE_DRAWINGS === '1';
const hint = 'Look at it in the gallery (npm run gallery); if it is right: UPDATE_DRAWINGS=1';
// Wide, and on a phone of 360 px within the margins of page and figure.
const widths = [640, 296];
const drawings = examples.flatMap((example) =>
  widths.map((width) => ({ example, width, file: `${example.name}-${width}.svg` })),
);

if (update) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

describe('a chart', () => {
  it.each(drawings)('is drawn as it is stored: $file', ({ example, width, file }) => {
    const stored = path.join(folder, file);
    const drawing = drawingOf(example, width);
    if (update) writeFileSync(stored, drawing);
    expect(existsSync(stored), `No drawing is stored. ${hint}`).toBe(true);
    expect(drawing, hint).toBe(readFileSync(stored, 'utf8'));
  });

  it('is drawn the same every time', () => {
    for (const { example, width } of drawings.slice(0, 4)) {
      expect(drawingOf(example, width)).toBe(drawingOf(example, width));
    }
  });
});

describe('the stored drawings', () => {
  it('are all of a chart that is still there', () => {
    expect(readdirSync(folder).sort()).toEqual(drawings.map(({ file }) => file).sort());
  });

  it('hold no number that could not be drawn', () => {
    for (const { file } of drawings) {
      expect(readFileSync(path.join(folder, file), 'utf8'), file).not.toMatch(
        /NaN|Infinity|undefined|null/,
      );
    }
  });
});
