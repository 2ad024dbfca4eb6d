import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { areaPay } from '../../../../tests/visual/published/area-pay.ts';
import { statePay } from '../../../../tests/visual/published/state-pay.ts';
import RangeDots from '../RangeDots.svelte';
import StateTiles from '../StateTiles.svelte';

const sentence = 'Half earn more than $123,860 a year in the United States.';
const view = seen(wagePercentiles({ soc: '11-9111', areas: ['99', '06', '35620'] }), areaPay);
const states = seen(stateWages({ soc: '11-9111', region: null }), statePay);

const drawRanges = () =>
  render(RangeDots, { view, width: 640, describedAs: sentence, label: 'area_name' });
const chart = () => page.getByRole('group', { name: sentence });
const tip = () => document.querySelector('[data-tip]');
const spoken = () => document.querySelector('[aria-live]')?.textContent?.trim();

describe('a chart', () => {
  it('is named by its finding and is one stop of the Tab key', async () => {
    await drawRanges();
    await expect.element(chart()).toHaveAttribute('aria-roledescription', 'chart');
    expect(document.querySelectorAll('.drawing [tabindex]')).toHaveLength(1);
    await userEvent.tab();
    await expect.element(chart()).toHaveFocus();
    await userEvent.tab();
    await expect.element(chart()).not.toHaveFocus();
  });

  it('opens its first point when it is reached by key, and says it', async () => {
    await drawRanges();
    await userEvent.tab();
    await expect.poll(() => tip()?.textContent).toContain('United States');
    expect(spoken()).toBe(
      'United States: P10 $73,390, P25 $94,700, median $123,860, P75 $166,100, P90 $224,340, mean $140,970',
    );
  });

  it('moves between points with the arrow keys, jumps with Home and End, leaves with Escape', async () => {
    await drawRanges();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(spoken).toContain('California: P10');
    await userEvent.keyboard('{End}');
    await expect.poll(spoken).toContain('New York metro');
    await userEvent.keyboard('{Home}');
    await expect.poll(spoken).toContain('United States');
    await userEvent.keyboard('{Escape}');
    await expect.poll(tip).toBeNull();
    expect(spoken()).toBe('');
    await expect.element(chart()).toHaveFocus();
  });

  it('closes its tip when the reader goes on', async () => {
    await drawRanges();
    await userEvent.tab();
    await expect.poll(tip).not.toBeNull();
    await userEvent.tab();
    await expect.poll(tip).toBeNull();
  });

  it('shows a tip under the pointer and says nothing aloud for it', async () => {
    await drawRanges();
    await userEvent.hover(page.getByRole('img', { name: /^California/ }));
    await expect.poll(() => tip()?.textContent).toContain('$141,480');
    expect(spoken()).toBe('');
    const elsewhere = document.body.appendChild(document.createElement('p'));
    elsewhere.textContent = 'Elsewhere';
    await userEvent.hover(elsewhere);
    await expect.poll(tip).toBeNull();
    elsewhere.remove();
  });

  it('shows a tip on a tap', async () => {
    await drawRanges();
    await userEvent.click(page.getByRole('img', { name: /^New York metro/ }));
    await expect.poll(() => tip()?.textContent).toContain('$167,580');
  });

  it('keeps its tip within its own width, at both edges', async () => {
    await render(StateTiles, {
      view: states,
      width: 640,
      describedAs: sentence,
      label: 'area_name',
    });
    const drawing = document.querySelector('.drawing')!;
    for (const name of [/^Alaska/, /^Maine/, /^Hawaii/, /^Puerto Rico/]) {
      await userEvent.hover(page.getByRole('img', { name }));
      await expect.poll(() => tip()?.textContent).toMatch(new RegExp(name.source.slice(1)));
      const [inner, outer] = [tip()!.getBoundingClientRect(), drawing.getBoundingClientRect()];
      expect(inner.left).toBeGreaterThanOrEqual(outer.left - 1);
      expect(inner.right).toBeLessThanOrEqual(outer.right + 1);
    }
  });
});

describe('a chart to choose from', () => {
  const drawTiles = (onselect: (usps: string) => void) =>
    render(StateTiles, {
      view: states,
      width: 640,
      describedAs: sentence,
      label: 'area_name',
      onselect,
      selected: { key: 'usps', codes: new Set(['CA']) },
    });

  it('moves over the plane: right of Washington lies Idaho, under it Oregon', async () => {
    await drawTiles(() => undefined);
    await userEvent.tab();
    for (const [key, state] of [
      ['{ArrowDown}', 'Washington'],
      ['{ArrowRight}', 'Idaho'],
      ['{ArrowLeft}', 'Washington'],
      ['{ArrowDown}', 'Oregon'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.poll(spoken).toContain(state);
    }
  });

  it('chooses a point with Enter, Space and a click, and says so in its hint', async () => {
    const chosen = vi.fn();
    await drawTiles(chosen);
    await expect.element(chart()).toHaveAccessibleDescription(/Enter chooses one/);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowDown} ');
    await userEvent.click(page.getByRole('img', { name: /^Texas/ }));
    expect(chosen.mock.calls.flat()).toEqual(['AK', 'WA', 'TX']);
  });

  it('names the chosen point as selected', async () => {
    await drawTiles(() => undefined);
    await expect.element(page.getByRole('img', { name: /, selected$/ })).toBeVisible();
    expect(page.getByRole('img', { name: /, selected$/ }).elements()).toHaveLength(1);
  });
});
