import { describe, expect, it } from 'vitest';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { countryRates } from '../../../../tests/visual/published/pay-by-country.ts';
import { compared, comparedPay } from '../../../../tests/visual/published/pay-comparison.ts';
import { differencesHeight, placeDifferences } from './place-differences.ts';

const options = { label: 'place', panel: 'occupation' };
const managers = { codes: { soc_code: '11-9111', place_code: '99' }, within: [] };
const viewed = (lens = {}, base: Parameters<typeof seen>[2] = { base: managers }) =>
  seen(compared, comparedPay, { rates: countryRates, ...base, ...lens });
const place = (width: number, lens = {}) => placeDifferences(viewed(lens), width, options);
const all = (placed: ReturnType<typeof place>) =>
  placed.panels.flatMap(({ differences }) => differences);

describe('differences from a base', () => {
  it('are bars from zero, to the right where pay is more', () => {
    const [managersPanel, , nurses] = place(1100).panels;
    const california = managersPanel!.differences[1]!;
    expect(california.drawn?.['data-value']).toBe(141_480 - 123_860);
    expect(california.x).toBe(managersPanel!.zero);
    const nation = nurses!.differences[0]!;
    expect(nation.drawn?.['data-value']).toBe(97_550 - 123_860);
    expect(nation.x + nation.width).toBeCloseTo(nurses!.zero, 1);
  });

  it('are as long as they are large, in every panel', () => {
    const bars = all(place(640)).filter(({ drawn }) => drawn);
    const perDollar = bars.map(({ width, drawn }) => width / Math.abs(drawn!['data-value']));
    for (const each of perDollar) expect(each).toBeCloseTo(perDollar[0]!, 4);
  });

  it('say money and percent, and the base that it is one', () => {
    const texts = all(place(1100)).map(({ written }) => written.text.replaceAll('\u202f', ' '));
    expect(texts[0]).toBe('the base');
    expect(texts[1]).toBe('+$17,620 (+14.2 %)');
    expect(texts[8]).toBe('-$26,310 (-21.2 %)');
    // 55.29 × 2,080 ÷ 1.41883839 = 81,055, to three digits 81,100; 81,100 − 123,860 = −42,760.
    expect(texts[2]).toBe('≈ -$42,800 (-34.5 %)');
  });

  it('are hollow, and said not to be clear, only of means within their published errors', () => {
    const means = all(place(1100, { statistic: 'mean' }));
    expect(means.map(({ unclear }) => unclear).indexOf(true)).toBe(4);
    expect(means.filter(({ unclear }) => unclear)).toHaveLength(1);
    expect(means[4]!.caption.lines).toEqual(['no clear difference']);
    const medians = all(place(1100));
    expect(medians.every(({ unclear }) => !unclear)).toBe(true);
    expect(medians[4]!.caption.lines).toEqual(['means: no clear difference']);
  });

  it('are hatched with the word where a figure is missing, at the base too', () => {
    expect(all(place(1100))[3]).toMatchObject({ none: 'not collected', drawn: null });
    const inJapan = { codes: { soc_code: '11-9111', place_code: 'JP' }, within: [] };
    const [nation, , , japan] = all(placeDifferences(viewed({}, { base: inJapan }), 1100, options));
    expect(nation!.none).toBe('nothing to compare with');
    expect(japan).toMatchObject({ none: 'not collected', isBase: true });
  });

  it('have a height that is known before', () => {
    for (const width of [296, 640, 1100]) {
      const placed = place(width);
      expect(differencesHeight(viewed(), width, options)).toBe(placed.height);
      for (const panel of placed.panels)
        expect(panel.top + panel.frame.bottom).toBeLessThan(placed.height);
    }
  });

  it('are refused of a view that sets nothing against a base', () => {
    const none = seen(compared, comparedPay, { rates: countryRates });
    expect(() => placeDifferences(none, 640, options)).toThrow('sets nothing against a base');
  });
});
