import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { stateWages } from '#lib/data/questions/state-wages.ts';
import { seen } from '../../../tests/visual/charts/example.ts';
import { areaPay } from '../../../tests/visual/published/area-pay.ts';
import { physicianPayByYear } from '../../../tests/visual/published/pay-by-year.ts';
import { cardiologistPay } from '../../../tests/visual/published/state-pay.ts';
import { pngFile, svgFile } from './chart-file.ts';
import RangeDots from './RangeDots.svelte';
import StateTiles from './StateTiles.svelte';

const text = {
  title: 'Half earn more than $123,860 & “more”',
  description: 'Percentile wages, USD a year, May 2025 <national>',
  footer: ['U.S. Bureau of Labor Statistics, OEWS, May 2025', 'https://example.org/#pay'],
};
const describedAs = 'Half earn more than $123,860 a year.';
const frame = document.createElement('div');
beforeAll(() => void document.body.append(frame));
afterEach(() => frame.replaceChildren());

const drawn = () => frame.querySelector('svg')!;
const parsed = (file: string) => {
  const page = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return page.documentElement;
};

async function rangesFile() {
  const byArea = wagePercentiles({ soc: '11-9111', areas: ['99', '06', '35620'] });
  const view = seen(byArea, areaPay);
  const selected = { key: 'area_code', codes: new Set(['06']) };
  const props = { view, width: 640, describedAs, label: 'area_name', selected };
  await render(RangeDots, props, { baseElement: frame });
  return svgFile(drawn(), text);
}

describe('the file of a chart', () => {
  it('stands by itself: no custom property, class or style is left', async () => {
    const file = await rangesFile();
    expect(file).not.toMatch(/var\(|color-mix|color\(srgb|class=|style=|svelte|<!--|tabindex/);
    expect(parsed(file).namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('says what it shows, from where, above and below the drawing', async () => {
    const page = parsed(await rangesFile());
    expect(page.querySelector('title')?.textContent).toBe(text.title);
    expect(page.querySelector('desc')?.textContent).toBe(text.description);
    const words = [...page.querySelectorAll('text')].map((each) => each.textContent);
    for (const line of [text.title, text.description, ...text.footer]) {
      expect(words).toContain(line);
    }
    expect(words).toContain('$141,480');
  });

  it('has the colours that are on screen, as any reader writes them', async () => {
    const page = parsed(await rangesFile());
    const dot = page.querySelector('circle[data-value="123860"]');
    const selected = page.querySelector('circle[data-value="141480"]');
    expect(dot?.getAttribute('fill')).toMatch(/^#[0-9a-f]{6}$/);
    expect(selected?.getAttribute('fill')).not.toBe(dot?.getAttribute('fill'));
    const strong = [...page.querySelectorAll('text')].find((t) => t.textContent === '$123,860');
    expect(strong?.getAttribute('font-weight')).toBe('600');
    expect(page.getAttribute('font-family')).toContain('system-ui');
  });

  it('keeps every number with its row and column, and leaves the areas for the pointer behind', async () => {
    const file = await rangesFile();
    const numbers = (root: Element) =>
      [...root.querySelectorAll('[data-value]')].map((mark) => mark.getAttribute('data-value'));
    expect(numbers(parsed(file))).toEqual(numbers(drawn()));
    expect(parsed(file).querySelectorAll('rect').length).toBeLessThan(
      drawn().querySelectorAll('rect').length + 1,
    );
  });

  it('keeps hatching and open ends', async () => {
    const states = seen(stateWages({ soc: '29-1212', region: null }), cardiologistPay);
    const tiles = { view: states, width: 640, describedAs, label: 'area_name' };
    await render(StateTiles, tiles, { baseElement: frame });
    const hatched = parsed(svgFile(drawn(), text)).querySelector('rect[fill^="url(#"]');
    expect(hatched).not.toBeNull();
    frame.replaceChildren();
    const years = seen(wageHistory({ soc: '29-1215' }), physicianPayByYear);
    const ranges = { view: years, width: 640, describedAs, label: 'year' };
    await render(RangeDots, ranges, { baseElement: frame });
    const open = parsed(svgFile(drawn(), text)).querySelector('rect[mask^="url(#"][data-floor]');
    expect(open?.getAttribute('data-floor')).toBe('208000');
  });
});

describe('the picture of a chart', () => {
  it('is a PNG of twice the size, and not empty', async () => {
    const file = await rangesFile();
    const page = parsed(file);
    const blob = await pngFile(file);
    expect(blob.type).toBe('image/png');
    const picture = await createImageBitmap(blob);
    expect(picture.width).toBe(2 * Number(page.getAttribute('width')));
    expect(picture.height).toBe(2 * Number(page.getAttribute('height')));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97) {
      colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    }
    expect(colours.size).toBeGreaterThan(5);
  });

  it('is refused where the drawing is none', async () => {
    await expect(pngFile('no drawing')).rejects.toThrow();
  });
});
