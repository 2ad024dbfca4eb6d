import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import { seen } from '../../../tests/visual/charts/example.ts';
import { occupationRows } from '../../../tests/visual/published/occupations.ts';
import PayGrowthScatter from './PayGrowthScatter.svelte';

const sentence = 'Half of 55 occupations pay $53,140 a year or more.';
const frame = document.createElement('div');
frame.style.width = '800px';
document.body.append(frame);
afterEach(() => frame.replaceChildren());

const picked = vi.fn<(codes: readonly string[]) => void>();

async function draw(more: { picked?: ReadonlySet<string> } = {}) {
  picked.mockClear();
  await render(
    PayGrowthScatter,
    {
      view: seen(payAndGrowth(), occupationRows),
      width: 800,
      describedAs: sentence,
      label: 'title',
      code: 'soc_code',
      growth: 'growth_percent',
      size: 'annual_openings',
      onpick: picked,
      ...more,
    },
    { baseElement: frame },
  );
  return frame.querySelector('svg')!;
}

const titles = new Map(occupationRows.map((row) => [String(row.soc_code), String(row.title)]));
const lastPicked = () => (picked.mock.lastCall?.[0] ?? []).map((code) => titles.get(code));
const dotNamed = (name: string) =>
  [...frame.querySelectorAll('[data-point]')].find((dot) =>
    dot.getAttribute('aria-label')?.startsWith(name),
  )!;
const middleOf = (dot: Element) => {
  const { left, top, width, height } = dot.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};
const spoken = () => frame.querySelector('[aria-live]')?.textContent ?? '';

function point(svg: Element, type: string, at: { clientX: number; clientY: number }) {
  const options = { ...at, bubbles: true, pointerId: 1, pointerType: 'mouse', button: 0 };
  svg.dispatchEvent(new PointerEvent(type, options));
}

function press(svg: Element, at: { clientX: number; clientY: number }) {
  point(svg, 'pointerdown', at);
  point(svg, 'pointerup', at);
  svg.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true }));
}

/** A box drawn by a pointer from one place to another. */
async function drag(svg: SVGSVGElement, from: [number, number], to: [number, number]) {
  // A made-up pointer cannot be captured.
  svg.setPointerCapture = () => undefined;
  const { left, top } = svg.getBoundingClientRect();
  const at = ([x, y]: [number, number]) => ({ clientX: left + x, clientY: top + y });
  point(svg, 'pointerdown', at(from));
  point(svg, 'pointermove', at([from[0] + 10, from[1] + 10]));
  point(svg, 'pointermove', at(to));
  await expect.poll(() => frame.querySelector('rect[stroke="var(--mark)"]')).not.toBeNull();
  point(svg, 'pointerup', at(to));
  svg.dispatchEvent(new MouseEvent('click', { ...at(to), bubbles: true }));
}

describe('a box drawn in the scatter', () => {
  it('picks all that lie in it, and the click that ends it picks nothing else', async () => {
    const svg = await draw();
    await drag(svg, [0, 0], [799, 500]);
    expect(picked).toHaveBeenCalledOnce();
    // All but the actors, who are paid by the hour.
    expect(lastPicked()).toHaveLength(occupationRows.length - 1);
    await expect.poll(() => frame.querySelector('rect[stroke="var(--mark)"]')).toBeNull();
  });

  it('selects no words that it passes, which the next press would drag away', async () => {
    await draw();
    const selection = getSelection()!;
    selection.selectAllChildren(frame);
    expect(frame.querySelectorAll('svg text').length).toBeGreaterThan(10);
    for (const { textContent } of frame.querySelectorAll('svg text')) {
      expect(selection.toString()).not.toContain(textContent);
    }
    selection.removeAllRanges();
  });

  it('is drawn though all of the page is selected, which is not dragged away', async () => {
    const svg = await draw();
    const drag = new DragEvent('dragstart', { bubbles: true, cancelable: true });
    expect(svg.dispatchEvent(drag)).toBe(false);
  });

  it('picks none where none lies', async () => {
    await drag(await draw(), [60, 40], [90, 70]);
    expect(picked.mock.lastCall).toEqual([[]]);
  });

  it('is not begun by a finger, which scrolls the page', async () => {
    const svg = await draw();
    const { left, top } = svg.getBoundingClientRect();
    for (const [type, by] of [
      ['pointerdown', 0],
      ['pointermove', 60],
      ['pointerup', 60],
    ] as const) {
      const place = { clientX: left + 50 + by, clientY: top + 50 + by };
      svg.dispatchEvent(new PointerEvent(type, { ...place, bubbles: true, pointerType: 'touch' }));
    }
    expect(picked).not.toHaveBeenCalled();
  });
});

describe('a pointer', () => {
  it('picks the dot it is pressed on, or the nearest to it, and lets go beside all', async () => {
    const svg = await draw();
    const managers = dotNamed('Medical and Health');
    const { clientX, clientY } = middleOf(managers);
    press(svg, { clientX: clientX + 8, clientY });
    expect(lastPicked()).toEqual(['Medical and Health Services Managers']);
    const { left, top } = svg.getBoundingClientRect();
    press(svg, { clientX: left + 400, clientY: top + 2 });
    expect(picked.mock.lastCall).toEqual([[]]);
  });

  it('picks nothing where it ends what nobody saw begin, such as a box', async () => {
    const svg = await draw();
    const { clientX, clientY } = middleOf(dotNamed('Medical and Health'));
    svg.dispatchEvent(new MouseEvent('click', { clientX: clientX + 8, clientY, bubbles: true }));
    expect(picked).not.toHaveBeenCalled();
  });

  it('shows what a dot too small to meet is, from nearby', async () => {
    const svg = await draw();
    const { clientX, clientY } = middleOf(dotNamed('Roof Bolters'));
    point(svg, 'pointermove', { clientX: clientX + 9, clientY });
    await expect
      .poll(() => frame.querySelector('[data-tip]')?.textContent)
      .toContain('Roof Bolters, Mining');
    point(svg, 'pointermove', { clientX: clientX + 60, clientY });
    await expect.poll(() => frame.querySelector('[data-tip]')).toBeNull();
  });
});

describe('the keyboard', () => {
  it('moves over the plane as one tab stop, and picks a dot with Enter', async () => {
    await draw();
    await userEvent.tab();
    await expect.poll(spoken).toContain('Fast Food and Counter Workers');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(lastPicked()).toHaveLength(1);
    expect(frame.querySelectorAll('[tabindex]')).toHaveLength(1);
  });

  it('picks all between two dots with Shift and the arrows, and lets go with Escape', async () => {
    await draw();
    await userEvent.tab();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowUp}{/Shift}');
    const first = lastPicked();
    expect(first.length).toBeGreaterThan(1);
    expect(first).toContain('Fast Food and Counter Workers');
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(lastPicked()).toContain('Fast Food and Counter Workers');
    expect(lastPicked()).not.toEqual(first);
    await userEvent.keyboard('{Escape}');
    expect(picked.mock.lastCall).toEqual([[]]);
  });

  it('begins anew after a step without Shift', async () => {
    await draw();
    await userEvent.tab();
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}{ArrowUp}');
    const calls = picked.mock.calls.length;
    await userEvent.keyboard('{ArrowUp}');
    expect(picked.mock.calls).toHaveLength(calls);
  });

  it('is told of in the hint of the drawing', async () => {
    await draw();
    await expect
      .element(page.getByRole('group', { name: sentence }))
      .toHaveAccessibleDescription(/Enter chooses one, with Shift they pick all between/);
  });
});

describe('what is picked', () => {
  it('stands out: the others step back', async () => {
    await draw({ picked: new Set(['29-1141', '31-1131']) });
    expect(frame.querySelectorAll('path.strong')).toHaveLength(1);
    expect(frame.querySelector('.back')).not.toBeNull();
  });

  it('is nothing at first', async () => {
    await draw();
    expect(frame.querySelector('.back')).toBeNull();
    expect(frame.querySelectorAll('path.strong')).toHaveLength(0);
  });
});
