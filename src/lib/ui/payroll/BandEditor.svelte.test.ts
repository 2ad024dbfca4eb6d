import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../../app.css';
import type { Band } from '#lib/domain/bands.ts';
import BandEditor from './BandEditor.svelte';

const given: readonly Band[] = [
  { grade: 'Junior', minimum: 40_000, midpoint: 50_000, maximum: 60_000 },
  { grade: 'Senior', minimum: 55_000, midpoint: 65_000, maximum: 78_000 },
];
const people = [
  {
    grade: 'Junior',
    below: 2,
    within: 9,
    above: 0,
    people_p10: 39_000,
    people_p50: 46_000,
    people_p90: 57_000,
  },
];

/** The editor with a holder that keeps what it is told, as a page does. */
async function open(bands: readonly Band[] = given, more = {}) {
  const props = { unit: { currency: 'USD', period: 'year' as const }, step: 500, people, ...more };
  const onchange = vi.fn((next: readonly Band[]) => screen.rerender({ bands: next }));
  const screen = await render(BandEditor, { bands, ...props, onchange });
  return { onchange, last: () => onchange.mock.lastCall![0] };
}
const field = (name: string) => page.getByRole('textbox', { name });
const handle = (name: string) => page.getByRole('slider', { name });
const status = () => page.getByRole('status');

describe('the editor of bands', () => {
  it('takes an amount that is typed, once it is entered', async () => {
    const { onchange, last } = await open();
    await field('Midpoint of Junior').fill('48,500');
    expect(onchange).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(last()[0]).toEqual({ ...given[0], midpoint: 48_500 });
    await expect.element(field('Midpoint of Junior')).toHaveValue('48,500');
  });

  it('says why it cannot take what is typed, and keeps it there', async () => {
    const { onchange } = await open();
    await field('Minimum of Senior').fill('lots');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('That is not an amount');
    await expect.element(field('Minimum of Senior')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field('Minimum of Senior')).toHaveValue('lots');
    expect(onchange).not.toHaveBeenCalled();
    await field('Minimum of Senior').fill('56k');
    await userEvent.keyboard('{Tab}');
    expect(page.getByRole('alert').elements()).toHaveLength(0);
    await expect.element(field('Minimum of Senior')).toHaveValue('56,000');
  });

  it('moves an end with the keys by the step, and not past the midpoint', async () => {
    const { last } = await open();
    handle('Maximum of Junior').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(last()[0]!.maximum).toBe(60_500);
    await userEvent.keyboard('{PageDown}');
    expect(last()[0]!.maximum).toBe(55_500);
    await userEvent.keyboard('{Home}');
    expect(last()[0]!.maximum).toBe(50_000);
    await userEvent.keyboard('{ArrowLeft}');
    expect(last()[0]!.maximum).toBe(50_000);
    await expect.element(handle('Maximum of Junior')).toHaveAttribute('aria-valuetext', '$50,000');
  });

  it('tells every move of an end that is dragged, on an axis that stands still', async () => {
    const { onchange, last } = await open();
    const end = handle('Minimum of Senior').element();
    const other = handle('Maximum of Junior').element();
    const [before, still] = [end.getBoundingClientRect(), other.getBoundingClientRect()];
    const at = { x: before.left + before.width / 2, y: before.top + before.height / 2 };
    const pointer = (type: string, x: number) =>
      end.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          clientX: x,
          clientY: at.y,
          bubbles: true,
          button: 0,
        }),
      );
    end.setPointerCapture = () => {};
    pointer('pointermove', at.x - 10);
    expect(onchange).not.toHaveBeenCalled();
    pointer('pointerdown', at.x);
    for (const by of [10, 20, 40]) {
      pointer('pointermove', at.x - by);
      await expect.poll(() => end.getBoundingClientRect().left).toBeLessThan(before.left - by / 2);
    }
    expect(onchange).toHaveBeenCalledTimes(3);
    const told = onchange.mock.calls.map(([bands]) => bands[1]!.minimum);
    expect(told).toEqual([...told].sort((a, b) => b - a));
    expect(told.every((amount) => amount % 500 === 0 && amount < 55_000)).toBe(true);
    expect(other.getBoundingClientRect().left).toBeCloseTo(still.left, 0);
    pointer('pointerup', at.x - 40);
    pointer('pointermove', at.x - 90);
    expect(onchange).toHaveBeenCalledTimes(3);
    expect(last()[0]).toEqual(given[0]);
  });

  it('adds a grade above the last, and removes one', async () => {
    const { last } = await open();
    await page.getByRole('button', { name: 'Add a grade' }).click();
    expect(last().map(({ grade }) => grade)).toEqual(['Junior', 'Senior', 'Grade 3']);
    await field('Name of grade 3').fill('Lead');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Remove Junior' }).click();
    expect(last().map(({ grade }) => grade)).toEqual(['Senior', 'Lead']);
    await expect.element(page.getByRole('button', { name: 'Add a grade' })).toHaveFocus();
  });

  it('says in words how neighbours overlap', async () => {
    await open();
    await expect.element(status()).toHaveTextContent('overlap by no more than half');
    await field('Minimum of Senior').fill('61000');
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent('There is a gap between Junior and Senior');
    await field('Minimum of Senior').fill('42000');
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent(/overlap by 90.%: they are nearly one grade/);
  });

  it('begins with nothing, and says what to do', async () => {
    const { last } = await open([]);
    await expect.element(page.getByText(/^There are no bands yet/)).toBeVisible();
    await page.getByRole('button', { name: 'Add a grade' }).click();
    await expect.element(status()).toHaveTextContent('needs a minimum, a midpoint and a maximum');
    for (const [name, amount] of [
      ['Minimum', '40000'],
      ['Midpoint', '50000'],
      ['Maximum', '60000'],
    ]) {
      await field(`${name!} of Grade 1`).fill(amount!);
      await userEvent.keyboard('{Enter}');
    }
    expect(last()).toEqual([{ ...given[0], grade: 'Grade 1' }]);
    await expect.element(handle('Minimum of Grade 1')).toBeVisible();
  });

  it('draws the people of each grade, and fits into 360 px', async () => {
    await page.viewport(360, 800);
    await open();
    await expect.element(page.getByText('2 below, 9 in', { exact: true })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    await page.viewport(1280, 900);
  });

  it('shows hostile names as text', async () => {
    await open([{ ...given[0]!, grade: '<img src=x onerror=alert(1)>' }]);
    await expect.element(field('Name of grade 1')).toHaveValue('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});
