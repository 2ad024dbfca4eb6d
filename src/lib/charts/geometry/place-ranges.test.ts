import { describe, expect, it } from 'vitest';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { wagePercentiles } from '#lib/data/questions/wage-percentiles.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import {
  areaPay,
  hourlyPay,
  longNamedAreaPay,
} from '../../../../tests/visual/published/area-pay.ts';
import {
  byCountry,
  countryPay,
  countryRates,
  ratesWithoutSgd,
} from '../../../../tests/visual/published/pay-by-country.ts';
import { physicianPayByYear } from '../../../../tests/visual/published/pay-by-year.ts';
import { placeRanges, rangeDotsHeight } from './place-ranges.ts';

const abroad = { label: 'place', low: 'pay_low', high: 'pay_high', flag: 'flag' };
const question = wagePercentiles({ soc: '11-9111', areas: ['99', '06', '35620'] });
const options = { label: 'area_name' };
const place = (width: number, lens = {}, more = {}) =>
  placeRanges(seen(question, areaPay, lens), width, { ...options, ...more });

describe('ranges of pay', () => {
  it('draw every published percentile where its amount lies', () => {
    const [nation] = place(640).ranges;
    const marks = [...nation!.caps, nation!.median!].sort((a, b) => a.x - b.x);
    expect(marks.map(({ drawn }) => drawn['data-value'])).toEqual([
      73_390, 94_700, 123_860, 166_100, 224_340,
    ]);
    expect(marks.map(({ drawn }) => drawn['data-column'])).toContain('pay_p50');
    expect(nation!.whisker).toEqual([marks[0]!.x, marks[4]!.x]);
  });

  it('share one axis: the same amount stands at the same place in every row', () => {
    const { ranges, axis } = place(640);
    for (const { caps } of ranges) {
      for (const { x, drawn } of caps) expect(x).toBeCloseTo(axis.scale(drawn['data-value']), 1);
    }
  });

  it('write the chosen statistic, and the mean only where it is published', () => {
    expect(place(640).ranges.map(({ written }) => written?.text)).toEqual([
      '$123,860',
      '$141,480',
      '$167,580',
    ]);
    const means = place(640, { statistic: 'mean' }).ranges;
    expect(means.map(({ written }) => written?.text)).toEqual([
      'mean $140,970',
      'mean $159,170',
      'mean not collected',
    ]);
    expect(means[2]!.mean).toBeNull();
  });

  it('set names above the bars and amounts at the right edge when narrow', () => {
    const narrow = place(300);
    expect(narrow.frame.narrow).toBe(true);
    expect(narrow.ranges.every(({ written }) => written?.x === narrow.frame.right)).toBe(true);
    expect(narrow.ranges.every(({ place: { nameY, y } }) => nameY < y)).toBe(true);
  });

  it('hatch a row without any number, and say why', () => {
    const { ranges } = placeRanges(seen(question, longNamedAreaPay), 640, options);
    expect(ranges.map(({ none }) => none)).toEqual([null, null, 'suppressed']);
  });

  it('end open where percentiles lie above a floor, which is never drawn as a value', () => {
    const view = seen(wageHistory({ soc: '29-1215' }), physicianPayByYear);
    const { ranges } = placeRanges(view, 640, { label: 'year' });
    const year2021 = ranges[2]!;
    expect(year2021.open).toMatchObject({ floor: 208_000, box: true, text: null });
    expect(year2021.written?.text).toBe('≥ $208,000');
    expect(year2021.median).toBeNull();
    expect(ranges[0]!.open?.text).toBe('≥ $208,000');
  });

  it('set the reader’s own pay on the axis, but only in the unit of the figures', () => {
    const hourly = seen(question, hourlyPay, { period: 'hour' });
    const { yours, axis } = placeRanges(hourly, 640, { ...options, yours: 22.5 });
    expect(yours?.text).toBe('Your pay $22.50');
    expect(yours?.x).toBeCloseTo(axis.scale(22.5), 1);
    const annual = seen(question, hourlyPay);
    expect(placeRanges(annual, 640, { ...options, yours: 60_000 }).yours).toBeNull();
  });

  it('tell each row in words: every statistic that is published or why it is not', () => {
    const point = place(640).points[2]!;
    expect(point).toMatchObject({ row: 2, title: 'New York metro' });
    expect(point.lines.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'P10 $102,450',
      'P25 $130,030',
      'median $167,580',
      'P75 $219,010',
      'P90 $348,010',
      'mean not collected',
    ]);
  });

  it('write what each row is under it, in two lines at most, where there is room made for it', () => {
    const plain = placeRanges(seen(byCountry, countryPay, { rates: countryRates }), 640, abroad);
    const captioned = { ...abroad, caption: 'caption' };
    const wide = placeRanges(seen(byCountry, countryPay, { rates: countryRates }), 640, captioned);
    const narrow = placeRanges(
      seen(byCountry, countryPay, { rates: countryRates }),
      296,
      captioned,
    );
    expect(plain.ranges.every(({ caption }) => caption === null)).toBe(true);
    expect(wide.height).toBeGreaterThan(plain.height);
    for (const { frame, ranges } of [wide, narrow]) {
      for (const { caption, place: row } of ranges) {
        expect(caption!.lines.length).toBeLessThanOrEqual(2);
        expect(caption!.y).toBeGreaterThan(row.y + 15);
        expect(caption!.y + 13 * (caption!.lines.length - 1)).toBeLessThan(
          row.top + row.height - 3,
        );
        expect(caption!.x).toBe(frame.narrow ? 0 : frame.left);
      }
    }
  });

  it('draw a low and a high as a bracket, never as percentiles', () => {
    const view = seen(byCountry, countryPay, { rates: countryRates });
    const { ranges, axis } = placeRanges(view, 640, abroad);
    const canada = ranges[1]!;
    expect(canada).toMatchObject({ whisker: null, box: null, caps: [] });
    // 35 and 79.33 an hour × 2,080 ÷ 1.41883839
    expect(canada.bracket!.ends.map(({ drawn }) => drawn['data-value'])).toEqual([51_300, 116_000]);
    expect(canada.bracket!.line[0]).toBeCloseTo(axis.scale(51_300), 1);
    expect(canada.median?.drawn['data-value']).toBe(81_100);
    expect(ranges.filter(({ bracket }) => bracket)).toHaveLength(1);
  });

  it('say both ends of a bracket without a median', () => {
    const rows = [{ ...countryPay[1]!, pay_p50: null }];
    const [canada] = placeRanges(
      seen(byCountry, rows, { rates: countryRates }),
      640,
      abroad,
    ).ranges;
    expect(canada!.written?.text).toBe('≈ $51,300–$116,000');
    expect(canada!.none).toBeNull();
  });

  it('mark a flagged row, and say its flag in the tip and under the axis', () => {
    const view = seen(byCountry, countryPay, { rates: countryRates });
    const { ranges, flags } = placeRanges(view, 640, abroad);
    const spain = ranges[4]!;
    expect(spain.written?.text).toBe('≈ $53,000 †');
    expect(spain.outline![0]).toBeLessThan(spain.whisker![0]);
    expect(spain.point.lines).toContainEqual({ label: 'Flag', value: 'low reliability' });
    expect(flags?.text).toBe('† low reliability');
    expect(ranges.filter(({ outline }) => outline)).toHaveLength(1);
  });

  it('show between which amounts a moved rate would lie, only where it would move one', () => {
    const view = seen(byCountry, countryPay, {
      rates: countryRates,
      beside: [{ rateMove: -10 }, { rateMove: 10 }],
    });
    const band = { low: 'pay_p50_usd_year_rate_down_10', high: 'pay_p50_usd_year_rate_up_10' };
    const { ranges } = placeRanges(view, 640, { ...abroad, band });
    const [states, canada, switzerland] = ranges;
    expect(states!.band).toBeNull();
    expect(switzerland!.band!.ends.map(({ drawn }) => drawn['data-value'])).toEqual([
      124_000, 152_000,
    ]);
    expect(canada!.point.lines).toContainEqual({
      label: 'Median if the rate falls 10\u202f%',
      value: '≈ $72,900',
    });
    const without = placeRanges(view, 640, { ...abroad, band: { low: 'none', high: 'none' } });
    expect(without.ranges.every((range) => range.band === null)).toBe(true);
  });

  it('write an amount that is not restated in its own money, with the reason, off the axis', () => {
    const view = seen(byCountry, countryPay, { rates: ratesWithoutSgd });
    const singapore = placeRanges(view, 640, abroad).ranges[6]!;
    expect(singapore.written?.text).toBe('SGD\u00a09,839 a month');
    expect(singapore.none).toBe('not restated: no exchange rate for SGD');
    expect(singapore).toMatchObject({ median: null, whisker: null });
    expect(singapore.point.lines.slice(0, 2)).toEqual([
      { label: '', value: 'SGD\u00a09,839 a month' },
      { label: 'not restated: no exchange rate for SGD', value: '' },
    ]);
  });

  it('draw nothing but words for no row at all', () => {
    const { ranges, axis, height } = placeRanges(seen(question, []), 640, options);
    expect([ranges, axis.ticks]).toEqual([[], []]);
    expect(height).toBeGreaterThan(0);
  });

  it('have a height that is known before they are drawn', () => {
    for (const width of [0, 300, 640, 1166]) {
      const view = seen(question, areaPay);
      expect(rangeDotsHeight(view, width, options)).toBe(placeRanges(view, width, options).height);
    }
  });
});
