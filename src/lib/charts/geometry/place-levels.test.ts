import { describe, expect, it } from 'vitest';
import { wageLevels } from '#lib/data/questions/wage-levels.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { levelPay } from '../../../../tests/visual/published/level-pay.ts';
import { levelStepsHeight } from './level-steps-height.ts';
import { placeLevelBars } from './place-level-bars.ts';
import { placeLevelLines } from './place-level-lines.ts';

const question = wageLevels({ soc: '11-9111', area: '99' });
const options = { label: 'area_name' };
const hourly = { period: 'hour' } as const;
const one = seen(question, levelPay.slice(0, 1), hourly);

describe('wage levels of one area', () => {
  it('are four bars from zero, as high as their amounts', () => {
    const { bars, baseline } = placeLevelBars(one, 420, options);
    expect(bars.map(({ text }) => text)).toEqual(['$49.66', '$68.87', '$88.07', '$107.28']);
    expect(bars[0]!.height / bars[3]!.height).toBeCloseTo(49.66 / 107.28, 2);
    expect(bars.every(({ y, height }) => Math.abs(y + height - baseline) < 0.02)).toBe(true);
  });

  it('are named I to IV, in words that fit under their bars', () => {
    const { bars } = placeLevelBars(one, 296, options);
    expect(bars.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III', 'IV']);
    expect(bars[3]!.name).toEqual(['fully', 'competent']);
  });

  it('are written short, all of them, where one is too long', () => {
    const rupiah = seen(question, levelPay.slice(0, 1), { currency: 'IDR' });
    const texts = (width: number) =>
      placeLevelBars(rupiah, width, options).bars.map(({ text }) => text);
    expect(texts(640)[0]).toBe('≈ IDR\u00a01.9bn');
    expect(texts(296)[0]).toBe('1.9bn');
  });

  it('say whose figures they are where they are not the area’s own', () => {
    const other = seen(question, levelPay.slice(3), hourly);
    expect(placeLevelBars(other, 420, options).fallback.join(' ')).toBe(
      'Same figures as other areas of the state',
    );
    expect(placeLevelBars(one, 420, options).fallback).toEqual([]);
  });
});

describe('wage levels of several areas', () => {
  it('are one line of four steps each, on one axis', () => {
    const { lines, axis } = placeLevelLines(seen(question, levelPay, hourly), 640, options);
    expect(lines.map(({ steps }) => steps.length)).toEqual([4, 4, 4, 4]);
    for (const { steps } of lines) {
      for (const { x, drawn } of steps) expect(x).toBeCloseTo(axis.scale(drawn['data-value']), 1);
    }
    expect(lines.map(({ fallback }) => fallback !== null)).toEqual([false, false, false, true]);
  });

  it('say why an area has none', () => {
    const none = { ...levelPay[0]!, level_1: null, level_2: null, level_3: null, level_4: null };
    const { lines } = placeLevelLines(seen(question, [levelPay[1]!, none], hourly), 640, options);
    expect(lines.map(({ none: word }) => word)).toEqual([null, 'no figure']);
  });

  it('have a height that depends on how many there are', () => {
    const height = (rows: number) =>
      levelStepsHeight(seen(question, levelPay.slice(0, rows), hourly), 640, options);
    expect(height(4)).toBeGreaterThan(height(2));
    expect(height(1)).toBe(placeLevelBars(one, 640, options).height);
  });
});
