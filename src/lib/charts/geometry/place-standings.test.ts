import { describe, expect, it } from 'vitest';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { above, below, there } from '../../../../tests/visual/published/pay-there.ts';
import { payStandingHeight, placeStandings } from './place-standings.ts';

const options = {
  label: 'place',
  amount: 'pay_there',
  low: 'band_low',
  high: 'band_high',
  words: 'standing',
  caption: 'caption',
  flag: 'flag',
};
const placed = (rows: typeof above, width = 640) =>
  placeStandings(seen(there, rows), width, options);
const rowOf = (name: string, rows: typeof above, width?: number) =>
  placed(rows, width).standings.find(({ point }) => point.title === name)!;

describe('where an amount stands', () => {
  it('is a bar between its percentiles, on an axis from 0 to 100', () => {
    const { frame, ticks } = placed(above);
    const at = (percentile: number) => frame.left + (percentile / 100) * (frame.right - frame.left);
    expect(ticks.map(({ text }) => text)).toEqual(['P10', 'P25', 'median', 'P75', 'P90']);
    for (const tick of ticks) expect(tick.at).toBeCloseTo(at(tick.value), 1);
    const { band, words } = rowOf('Spain', above);
    expect(band).toMatchObject({ open: null });
    expect(band!.line[0]).toBeCloseTo(at(80), 1);
    expect(band!.line[1]).toBeCloseTo(at(85), 1);
    expect(band!.ends.map(({ drawn }) => [drawn['data-column'], drawn['data-value']])).toEqual([
      ['band_low', 80],
      ['band_high', 85],
    ]);
    expect(words?.text).toBe('P80–P85');
  });

  it('is wide enough to be seen where it is a single percentile', () => {
    const { band, words } = rowOf('United States', below);
    expect(band!.line[1] - band!.line[0]).toBeCloseTo(6, 1);
    expect(words?.text).toBe('at the median');
  });

  it('fades beyond the outermost percentile that is published, within the axis', () => {
    const { frame, ticks } = placed(above);
    const high = rowOf('Slovenia', above).band!;
    expect(high.open).toBe('above');
    expect(high.line[0]).toBe(ticks.at(-1)!.at);
    expect(high.line[1]).toBeLessThanOrEqual(frame.right + 0.01);
    const low = rowOf('Switzerland', below, 296).band!;
    expect(low).toMatchObject({ open: 'below', ends: [{ drawn: { 'data-value': 10 } }] });
    expect(low.line[0]).toBeGreaterThanOrEqual(4);
    expect(low.line[1]).toBe(placed(below, 296).ticks[0]!.at);
  });

  it('is said in words where only a mean is published, and hatched where nothing is', () => {
    const mean = rowOf('Czechia', above);
    expect(mean).toMatchObject({ band: null, none: null, words: { text: 'above the mean' } });
    const nothing = rowOf('Slovenia', below);
    expect(nothing).toMatchObject({ band: null, words: null, none: 'nothing to set it beside' });
  });

  it('has no axis where there is no band at all', () => {
    expect(placed(above.slice(-1)).ticks).toEqual([]);
    expect(placed([]).height).toBeGreaterThan(0);
  });

  it('is beside its amount, per its period, with the mark of a flag', () => {
    const { flags, standings } = placed(above);
    expect(standings.map(({ amount }) => amount.text.replaceAll('\u00a0', ' '))).toEqual([
      '≈ €9,610 a month',
      '≈ €9,610 a month †',
      '≈ SGD 14,000 a month',
      '≈ CA$89.40 an hour',
      '≈ NZ$4,450 a week',
      '≈ $131,000 a year',
      '≈ CHF 9,100 a month',
      '≈ €9,610 a month',
    ]);
    expect(flags?.text).toBe('† low reliability');
    expect(placed(above.slice(-1)).flags).toBeNull();
  });

  it('tells what is published there, and what must be known of it', () => {
    const { lines } = rowOf('Spain', above).point;
    expect(lines.map(({ label }) => label)).toEqual([
      '',
      'between P80 and P85',
      ...['P10', 'P25', 'median', 'P75', 'P90', 'mean'],
      'Flag',
      'Chief executives and legislators · percentiles · INE 2018',
    ]);
    expect(lines.find(({ label }) => label === 'P75')?.value).toBe('€7,003');
  });

  it.each([220, 296, 480, 640, 1100])('keeps its words beside the bars at %d px', (width) => {
    const { frame, standings } = placed(above, width);
    for (const { band, words } of standings) {
      if (!band || !words) continue;
      const [from, to] = band.line;
      if (words.anchor === 'start') expect(words.x).toBeGreaterThan(to);
      else expect(words.x).toBeLessThan(from);
      expect(words.x).toBeGreaterThanOrEqual(frame.left);
      expect(words.x).toBeLessThanOrEqual(frame.right);
    }
  });

  it('has a height that is known before it is drawn', () => {
    for (const rows of [above, below, []]) {
      const view = seen(there, rows);
      expect(payStandingHeight(view, 640, options)).toBe(placed(rows).height);
    }
  });
});
