import { describe, expect, it } from 'vitest';
import type { Amount } from './amount.ts';
import { spanText } from './span-text.ts';
import { writtenOf } from './written.ts';

const value = (amount: number, text: string): Amount => ({ state: 'value', value: amount, text });
const none: Amount = { state: 'none', text: 'suppressed' };

describe('what is written on a row', () => {
  const amounts = { p50: value(5, '$5'), p90: value(9, '$9'), mean: value(6, '$6') };

  it('is bare for the median and named for every other statistic', () => {
    expect(writtenOf(amounts, 'p50').text).toBe('$5');
    expect(writtenOf(amounts, 'p90')).toEqual({ text: 'P90 $9', statistic: 'p90', at: 9 });
    expect(writtenOf(amounts, 'mean').text).toBe('mean $6');
  });

  it('is the mean, by its name, where the median is missing', () => {
    const written = writtenOf({ p50: none, mean: value(6, '$6') }, 'p50');
    expect(written).toEqual({ text: 'mean $6', statistic: 'mean', at: 6 });
  });

  it('is the floor, not the mean, where the median is above one', () => {
    const floor: Amount = { state: 'top_coded', floor: 7, text: '≥ $7' };
    expect(writtenOf({ p50: floor, mean: value(6, '$6') }, 'p50')).toEqual({
      text: '≥ $7',
      statistic: 'p50',
      at: 7,
    });
  });

  it('is the reason where there is no number', () => {
    expect(writtenOf({ p50: none }, 'p50')).toMatchObject({ text: 'suppressed', at: null });
    expect(writtenOf({}, 'p25').text).toBe('P25 not published');
  });
});

describe('a low and a high in words', () => {
  const low = value(8, '8');
  const high = value(24, '24');
  const months = { unit: 'months' };

  it('joins both ends, and says a unit once', () => {
    expect(spanText(low, high, false, months)).toBe('8–24 months');
    expect(spanText(value(1, '≈ €1'), value(2, '≈ €2'), false, {})).toBe('≈ €1–€2');
  });

  it('joins percentages, which have their unit and may be below zero, by a word', () => {
    const percent = { kind: 'percent', unit: 'percent of pay' } as const;
    expect(spanText(value(-9, '-9 %'), value(7, '7 %'), false, percent)).toBe('-9 % to 7 %');
  });

  it('says what is open, missing or equal', () => {
    expect(spanText(low, high, true, months)).toBe('8–24 months and more');
    expect(spanText(low, none, false, months)).toBe('from 8 months');
    expect(spanText(none, high, false, months)).toBe('up to 24 months');
    expect(spanText(low, low, false, months)).toBe('8 months');
    expect(spanText(none, none, false, months)).toBe('suppressed');
  });
});
