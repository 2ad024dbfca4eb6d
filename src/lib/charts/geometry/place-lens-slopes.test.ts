import { describe, expect, it } from 'vitest';
import { byLocalArea, localRates } from '../../../../tests/visual/charts/areas.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { localPay } from '../../../../tests/visual/published/local-pay.ts';
import {
  byCountry,
  countryPay,
  countryRates,
  managerMeans,
  ratesWithoutSgd,
} from '../../../../tests/visual/published/pay-by-country.ts';
import { lensSlopesHeight, placeLensSlopes } from './place-lens-slopes.ts';

const beside = [{ priceLevel: 'fx' }, { priceLevel: 'ppp' }, { priceLevel: 'bigmac' }] as const;
const options = { label: 'place' };
const managers = seen(byCountry, [countryPay[0]!, ...managerMeans], {
  rates: countryRates,
  statistic: 'mean',
  beside,
  ranks: 'abroad',
});
const quartiles = seen(byCountry, countryPay, {
  rates: ratesWithoutSgd,
  statistic: 'p25',
  beside,
  ranks: 'abroad',
});
const slopeOf = (placed: ReturnType<typeof placeLensSlopes>, name: string) =>
  placed.slopes.find(({ point }) => point.title === name)!;

describe('slopes between lenses', () => {
  it('set the ranks of each lens in a column, the highest on top', () => {
    const { slopes, heads } = placeLensSlopes(managers, 640, options);
    expect(heads.map(({ text }) => text)).toEqual(['Market', 'PPP', 'Big Mac']);
    for (const column of [0, 1, 2]) {
      const stops = slopes.map(({ stops: all }) => all[column]!);
      const down = [...stops].sort((a, b) => a.y - b.y).map(({ rank }) => rank);
      expect(down).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
      expect(new Set(stops.map(({ x }) => x))).toEqual(new Set([heads[column]!.x]));
    }
  });

  it('mark who moves by three places or more, and say by what', () => {
    const placed = placeLensSlopes(managers, 640, options);
    // 2,281 euro a month: € 0.88 and RON 4.65 a dollar, a parity of RON 1.88.
    const romania = slopeOf(placed, 'Romania');
    expect(romania.stops.map(({ rank }) => rank)).toEqual([10, 6, 7]);
    expect(romania).toMatchObject({ far: true, end: 'Romania, up 4 by PPP' });
    expect(romania.stops[1]!.drawn).toMatchObject({
      'data-column': 'rank_ppp',
      'data-value': 6,
    });
    expect(slopeOf(placed, 'Brazil')).toMatchObject({ far: false, end: 'Brazil' });
  });

  it('tell ranks, amounts and moves in words', () => {
    const { point } = slopeOf(placeLensSlopes(managers, 640, options), 'Romania');
    expect(point.lines).toEqual([
      { label: 'Market', value: '10. ≈ $31,100' },
      { label: 'PPP', value: '6. ≈ $76,800' },
      { label: 'Big Mac', value: '7. ≈ $50,700' },
      { label: 'up 4 by PPP', value: '' },
      { label: 'up 3 by Big Mac', value: '' },
    ]);
  });

  it('break where a row has no number, and say why', () => {
    const singapore = slopeOf(placeLensSlopes(quartiles, 640, options), 'Singapore');
    expect(singapore.stops.map(({ rank }) => rank)).toEqual([null, 3, 3]);
    expect(singapore.stops[0]!.drawn).toBeNull();
    expect(singapore.amount).toBe('not restated');
    expect(singapore.lines).toHaveLength(1);
  });

  it('name the rows that have no number in any lens', () => {
    const { unranked, slopes } = placeLensSlopes(quartiles, 640, options);
    expect(unranked?.lines).toEqual(['Without a number to rank: Canada, Czechia, New Zealand']);
    expect(slopes).toHaveLength(5);
  });

  it.each([296, 300, 480, 640, 1100])('keep names, ranks and words apart at %d px', (width) => {
    const placed = placeLensSlopes(managers, width, options);
    const [first, last] = [placed.heads[0]!.x, placed.heads.at(-1)!.x];
    expect(placed.nameX).toBeGreaterThan(70);
    expect(placed.amountX).toBeLessThan(first - 10);
    expect(placed.endX).toBeGreaterThan(last + 10);
    expect((last - first) / 2).toBeGreaterThan(30);
    if (width < 480) expect(placed.slopes.every(({ amount }) => amount === null)).toBe(true);
  });

  it('have a height that is known before they are drawn, with no row at all too', () => {
    for (const view of [managers, quartiles, seen(byCountry, [], { beside, ranks: 'abroad' })]) {
      const { height } = placeLensSlopes(view, 640, options);
      expect(lensSlopesHeight(view, 640, options)).toBe(height);
      expect(height).toBeGreaterThan(0);
    }
  });
});

describe('slopes of those that move farthest', () => {
  const view = seen(byLocalArea, localPay, {
    rates: localRates,
    rank: true,
    beside: [{ priceLevel: 'fx' }, { priceLevel: 'rpp' }],
    ranks: 'at-home',
  });
  const place = (farthest: number, codes: readonly string[] = []) =>
    placeLensSlopes(view, 1100, {
      label: 'area_name',
      farthest,
      selected: { key: 'area_code', codes: new Set(codes) },
    });

  it('are so many, with their true ranks among all, and say how many are left out', () => {
    const placed = place(3);
    expect(placed.heads.map(({ text }) => text)).toEqual(['As paid', 'At US prices']);
    expect(placed.slopes).toHaveLength(3);
    // 117,750 ÷ 0.8769 = 134,280: of fifteen with a parity the fifth, as paid the thirteenth.
    const watertown = slopeOf(placed, 'Watertown-Fort Drum');
    expect(watertown.stops.map(({ rank }) => rank)).toEqual([13, 5]);
    expect(watertown.end).toBe('Watertown-Fort Drum, up 8 at US prices');
    expect(placed.unranked?.lines[0]).toBe('⋯ 12 more move less');
  });

  it('name those that no parity lets rank', () => {
    expect(place(3).unranked?.lines.slice(1).join(' ')).toBe(
      'Without a number to rank: San Juan-Bayamon-Caguas, Aguadilla, Puerto Rico nonmetropolitan area',
    );
  });

  it('are joined by the one that the reader chose', () => {
    const placed = place(3, ['35620']);
    expect(placed.slopes).toHaveLength(4);
    expect(slopeOf(placed, 'New York').stops[0]!.rank).toBe(1);
  });
});
