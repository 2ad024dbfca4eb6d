import { describe, expect, it } from 'vitest';
import { wageHistory } from '#lib/data/questions/wage-history.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import {
  managerPayByYear,
  physicianPayByYear,
} from '../../../../tests/visual/published/pay-by-year.ts';
import { amountDomain } from './amount-domain.ts';
import { placeHistory } from './place-history.ts';
import { yearTicks } from './year-ticks.ts';

const question = wageHistory({ soc: '11-9111' });
const managers = seen(question, managerPayByYear);
const physicians = seen(question, physicianPayByYear, { statistic: 'p75' });

describe('pay over the years', () => {
  it('is a line as published, and one in constant prices where there is one', () => {
    const names = (view: typeof managers) =>
      placeHistory(view, 640).series.map(({ column }) => column.name);
    expect(names(managers)).toEqual(['pay_p50', 'pay_p50_real']);
    expect(names(physicians)).toEqual(['pay_p75']);
  });

  it('draws every year where its amount lies', () => {
    const { series } = placeHistory(managers, 640);
    const values = series[0]!.dots.map(({ drawn }) => drawn['data-value']);
    expect(values).toEqual(managerPayByYear.map(({ pay_p50 }) => pay_p50));
    const [first, last] = [series[0]!.dots[0]!, series[0]!.dots.at(-1)!];
    expect(last.y).toBeLessThan(first.y);
  });

  it('never joins two years across a break, and says what broke', () => {
    const { series, breaks } = placeHistory(managers, 640);
    expect(series[0]!.pieces).toHaveLength(3);
    expect(breaks.breaks.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(breaks.breaks[0]!.words.join(' ')).toContain('SOC 2010 until 2018');
    const [year2018, year2019] = [series[0]!.dots[3]!.x, series[0]!.dots[4]!.x];
    expect(breaks.breaks[0]!.x).toBeCloseTo((year2018 + year2019) / 2, 1);
  });

  it('draws a year above a floor as open, never as a point of the line', () => {
    const [series] = placeHistory(physicians, 640).series;
    expect(series!.dots.map(({ drawn }) => drawn['data-value'])).toEqual([334_270]);
    expect(series!.open.map(({ floor }) => floor)).toEqual([
      208_000, 208_000, 208_000, 239_200, 239_200, 239_200,
    ]);
    expect(series!.open.filter(({ text }) => text).map(({ text }) => text)).toEqual([
      '≥ $208k',
      '≥ $239k',
    ]);
    expect(series!.pieces).toEqual([]);
  });

  it('hatches years without a number, with the word for why', () => {
    const { missing } = placeHistory(seen(question, managerPayByYear, { statistic: 'p90' }), 640);
    expect(missing.map(({ word }) => word)).toEqual(['not collected']);
  });

  it('sets the names beside the ends of the lines without overlap', () => {
    const { labels } = placeHistory(managers, 640);
    expect(labels.map(({ value }) => value)).toEqual(['$123,860', '≈ $129,000']);
    expect(Math.abs(labels[0]!.y - labels[1]!.y)).toBeGreaterThan(30);
  });

  it('stands with one year and with none', () => {
    expect(placeHistory(seen(question, managerPayByYear.slice(-1)), 640).points).toHaveLength(1);
    expect(placeHistory(seen(question, []), 640).points).toEqual([]);
  });
});

describe('the amounts that a line chart spans', () => {
  it('begin at zero only where the lowest is near it', () => {
    expect(amountDomain([10, 100])[0]).toBe(0);
    expect(amountDomain([90, 100])[0]).toBeCloseTo(89.5);
    expect(amountDomain([])).toEqual([0, expect.any(Number)]);
  });
});

describe('the years on an axis', () => {
  const at = (each: number) => (year: number) => (year - 2015) * each;

  it('are counted back from the last, so that it is always there', () => {
    const texts = (each: number) => yearTicks([2015, 2025], at(each)).map(({ text }) => text);
    expect(texts(50)).toHaveLength(11);
    expect(texts(22)).toEqual(['2015', '2017', '2019', '2021', '2023', '2025']);
    expect(texts(5)).toEqual(['2015', '2025']);
  });

  it('are one for one year and none for none', () => {
    expect(yearTicks([2025], at(1)).map(({ text }) => text)).toEqual(['2025']);
    expect(yearTicks([], at(1))).toEqual([]);
  });
});
