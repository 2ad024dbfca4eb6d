import type { Component } from 'svelte';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import { cellOf } from '#lib/domain/answer.ts';
import type { View } from '#lib/domain/view.ts';
import { examples } from '../../../tests/visual/charts/all.ts';
import type { Example } from '../../../tests/visual/charts/example.ts';

// On a phone, in a column, over the whole page.
const widths = [296, 520, 1100];
const frame = document.createElement('div');

beforeAll(() => void document.body.append(frame));
afterEach(() => frame.replaceChildren());

/** Draws an example in a frame of its width and gives back what it was drawn from. */
async function draw(example: Example, width: number): Promise<{ view: View; svg: SVGSVGElement }> {
  frame.style.width = `${width}px`;
  const props = await example.at(
    width,
    async <Props extends object>(component: Component<Props>, given: Props) => {
      await render(component, given, { baseElement: frame });
      return given;
    },
  );
  const svg = frame.querySelector('svg');
  if (!svg || !('view' in props)) throw new Error(`${example.name} draws nothing`);
  return { view: props.view as View, svg };
}

describe.each(examples.map((example) => ({ name: example.name, example })))(
  '$name',
  ({ example }) => {
    it('draws the numbers of its rows, each under its column, and no other', async () => {
      const { view, svg } = await draw(example, 640);
      const marks = [...svg.querySelectorAll('[data-value]')];
      for (const mark of marks) {
        const row = view.rows[Number(mark.getAttribute('data-row'))];
        const column = view.columns.find(({ name }) => name === mark.getAttribute('data-column'));
        expect(column, mark.outerHTML).toBeDefined();
        expect(String(row?.[column!.name])).toBe(mark.getAttribute('data-value'));
      }
      const anything = view.rows.some((row) =>
        view.columns.some((each) => each.kind !== 'year' && numberIn(row, each)),
      );
      const counts = svg.querySelectorAll('[data-rows]').length;
      if (anything && view.rows.length > 0) expect(marks.length + counts).toBeGreaterThan(0);
    });

    it.each(widths)('keeps its texts apart and inside, at %d px', async (width) => {
      const { svg } = await draw(example, width);
      const area = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const [at, { words, box }] of texts.entries()) {
        expect(box.left, `${words} at the left`).toBeGreaterThanOrEqual(area.left - 1);
        expect(box.right, `${words} at the right`).toBeLessThanOrEqual(area.right + 1);
        expect(box.top, `${words} at the top`).toBeGreaterThanOrEqual(area.top - 1);
        expect(box.bottom, `${words} at the bottom`).toBeLessThanOrEqual(area.bottom + 1);
        for (const other of texts.slice(at + 1)) {
          expect(overlap(box, other.box), `${words} over ${other.words}`).toBe(false);
        }
      }
    });

    it('has a name for every point, and one for itself', async () => {
      const { svg } = await draw(example, 640);
      const points = [...svg.querySelectorAll('[data-point]')];
      expect(svg.getAttribute('aria-label')).toBeTruthy();
      for (const point of points) expect(point.getAttribute('aria-label')).toBeTruthy();
      const places = points.map((point) => point.getAttribute('data-point'));
      expect(new Set(places).size).toBe(places.length);
    });

    it('takes its colours from the page', async () => {
      const { svg } = await draw(example, 640);
      for (const mark of svg.querySelectorAll('[fill], [stroke]')) {
        for (const name of ['fill', 'stroke']) {
          const paint = mark.getAttribute(name) ?? 'none';
          const isMask = mark.closest('mask') !== null;
          if (!isMask) expect(paint).toMatch(/^(none|var\(--|color-mix\(in srgb, var\(--|url\(#)/);
        }
      }
    });
  },
);

const numberIn = (row: View['rows'][number], column: View['columns'][number]): boolean => {
  const cell = column.hidden ? null : cellOf(row, column);
  return cell?.state === 'value' && typeof cell.value === 'number' && column.money !== undefined;
};

// Boxes of texts hold the room for accents and descenders: lines set close still do not touch.
function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 4;
}
