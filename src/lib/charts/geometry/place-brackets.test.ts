import { describe, expect, it } from 'vitest';
import { guidePayAbroad } from '#lib/data/questions/guide-pay-abroad.ts';
import type { Question } from '#lib/domain/question.ts';
import { seen } from '../../../../tests/visual/charts/example.ts';
import { placeBrackets } from './place-brackets.ts';
import { bracketsOfPayBack, payBackHeight } from './place-pay-back.ts';

const question = guidePayAbroad({ region: null });
const options = { label: 'country', low: 'pay_low', high: 'pay_high' };
const country = (name: string, currency: string, pay_low: number | null, pay_high: number | null) =>
  ({ country: name, country_iso2: name.slice(0, 2), currency, pay_low, pay_high }) as const;
const place = (rows: Parameters<typeof seen>[1], more = {}) =>
  placeBrackets(seen(question, rows, { currency: 'EUR' }), 640, { ...options, ...more });

describe('brackets', () => {
  it('have two ends and nothing in between', () => {
    const { brackets, axis } = place([country('United States', 'USD', 50_000, 80_000)]);
    const [bracket] = brackets;
    expect(bracket!.ends.map(({ drawn }) => drawn['data-value'])).toEqual([40_000, 64_000]);
    expect(bracket!.ends.map(({ drawn }) => drawn['data-column'])).toEqual([
      'pay_low_eur_year',
      'pay_high_eur_year',
    ]);
    expect(bracket!.line![1]).toBeCloseTo(axis.scale(64_000), 1);
    expect(bracket!.written.text).toBe('≈ €40,000–€64,000');
  });

  it('are open where one end is missing, and hatched where both are', () => {
    const { brackets } = place([
      country('Germany', 'EUR', 40_000, null),
      country('Denmark', 'DKK', null, null),
      country('Mexico', 'MXN', 200_000, 400_000),
    ]);
    expect(brackets.map(({ open }) => open)).toEqual([true, false, false]);
    expect(brackets.map(({ none }) => none)).toEqual([null, 'no figure', 'not restated']);
  });

  it('are never drawn beside amounts in another currency', () => {
    const local = placeBrackets(
      seen(question, [
        country('United States', 'USD', 50_000, 80_000),
        country('Australia', 'USD', 40_000, 60_000),
        country('Mexico', 'MXN', 200_000, 400_000),
      ]),
      640,
      options,
    );
    expect(local.brackets[2]!.none).toBe('not restated');
  });

  it('have official figures beside them: a dot for a median, a diamond for a mean', () => {
    const official: Question = {
      ...question,
      columns: [
        ...question.columns,
        {
          name: 'pay_mean',
          label: 'Official mean',
          kind: 'money',
          statistic: 'mean',
          money: { currency: { column: 'currency' }, period: 'year' },
        },
      ],
    };
    const rows = [{ ...country('Germany', 'EUR', 40_000, 60_000), pay_mean: 52_000 }];
    const view = seen(official, rows, { currency: 'EUR' });
    const [bracket] = placeBrackets(view, 640, { ...options, markers: ['pay_mean'] }).brackets;
    expect(bracket!.markers).toMatchObject([{ mean: true, text: 'mean €52,000' }]);
  });
});

describe('the time to pay back', () => {
  const months = (name: string) => ({ name, label: name, kind: 'ratio', unit: 'months' }) as const;
  const payBack: Question = {
    id: 'pay-back',
    parameters: {},
    statement: { sql: 'select 1', values: [] },
    reads: [],
    columns: [{ name: 'route', label: 'Route', kind: 'text' }, months('low'), months('high')],
  };
  const named = { label: 'route', low: 'low', high: 'high' };
  const view = seen(payBack, [
    { route: 'Certificate', low: 3, high: 12 },
    { route: 'Degree', low: null, high: null },
  ]);

  it('is counted from now, in months', () => {
    const { axis, brackets } = placeBrackets(view, 640, bracketsOfPayBack(named));
    expect(axis.ticks[0]).toMatchObject({ value: 0, text: '0' });
    expect(brackets[0]!.written.text).toBe('3–12 months');
  });

  it('is never where pay does not rise, and says so', () => {
    const { brackets, height } = placeBrackets(view, 640, bracketsOfPayBack(named));
    expect(brackets[1]!.none).toBe('never pays back under these assumptions');
    expect(payBackHeight(view, 640, named)).toBe(height);
  });
});
