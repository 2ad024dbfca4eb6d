import { describe, expect, it } from 'vitest';
import { ordered } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import { educationLevels, publishedUpTo } from './entry-requirements.ts';
import {
  filtersCondition,
  filtersSet,
  hasYearlyPay,
  noFilters,
  occupationsLeft,
  type OccupationFilters,
} from './occupation-filters.ts';

const row = (soc_code: string, more: Partial<Row>): Row => ({
  soc_code,
  title: soc_code,
  pay_period: 'year',
  pay_p50: 50_000,
  pay_mean: null,
  growth_percent: 2,
  annual_openings: 1_000,
  typical_education: "Bachelor's degree",
  work_experience: 'None',
  ...more,
});

const rows = [
  row('29-1', { title: 'Registered Nurses', pay_p50: 90_000 }),
  row('29-2', { title: 'Nurse Midwives', typical_education: "Master's degree", pay_p50: 130_000 }),
  row('11-1', { pay_p50: 90_000, work_experience: '5 years or more', growth_percent: -3 }),
  row('27-1', { pay_period: 'hour', pay_p50: 95_000 }),
  row('19-1', { pay_p50: null, growth_percent: null, annual_openings: null }),
];

const left = (filters: Partial<OccupationFilters>) =>
  occupationsLeft(rows, { ...noFilters, ...filters }).map(({ soc_code: code }) => code);

describe('filters of occupations', () => {
  it('leave everything as it is while none is set', () => {
    expect(occupationsLeft(rows, noFilters)).toBe(rows);
    expect(filtersSet(noFilters)).toEqual([]);
    expect(filtersCondition(noFilters)).toBeNull();
  });

  it.each<[string, Partial<OccupationFilters>, string[]]>([
    ['a word in any case', { named: 'nURSE' }, ['29-1', '29-2']],
    ['a major group', { group: '29' }, ['29-1', '29-2']],
    ['at most a degree', { education: 'bachelor' }, ['29-1', '11-1', '27-1', '19-1']],
    ['no experience', { experience: 'none' }, ['29-1', '29-2', '27-1', '19-1']],
    ['pay, equal amounts included', { minPay: 90_000 }, ['29-1', '29-2', '11-1']],
    ['no growth below zero', { minGrowth: 0 }, ['29-1', '29-2', '27-1']],
    ['shrinking by no more', { minGrowth: -3 }, ['29-1', '29-2', '11-1', '27-1']],
    ['openings', { minOpenings: 1_000 }, ['29-1', '29-2', '11-1', '27-1']],
  ])('by %s', (_, filters, expected) => {
    expect(left(filters)).toEqual(expected);
  });

  it('hold all at once', () => {
    const all = {
      named: 'nurse',
      group: '29',
      education: 'bachelor',
      experience: 'none',
      minPay: 90_000,
      minGrowth: 2,
      minOpenings: 1_000,
    } as const;
    expect(left(all)).toEqual(['29-1']);
    expect(filtersSet({ ...noFilters, ...all })).toHaveLength(7);
  });

  it('never take what is not published for enough, nor for zero', () => {
    expect(left({ minPay: 0 })).not.toContain('19-1');
    expect(left({ minGrowth: -100 })).not.toContain('19-1');
    expect(left({ minOpenings: 0 })).not.toContain('19-1');
    expect(left({ minPay: 1, statistic: 'mean' })).toEqual([]);
  });

  it('compare no hourly pay with pay by the year', () => {
    expect(left({ minPay: 1 })).not.toContain('27-1');
    expect(rows.filter((each) => !hasYearlyPay(each, noFilters))).toHaveLength(2);
  });

  it('keep rows in an order that ties do not disturb, with empty cells last both ways', () => {
    const order = (descending: boolean) =>
      ordered(occupationsLeft(rows, { ...noFilters, minGrowth: null }), {
        column: 'pay_p50',
        descending,
      }).map(({ soc_code: code }) => code);
    expect(order(true)).toEqual(['29-2', '27-1', '29-1', '11-1', '19-1']);
    expect(order(false)).toEqual(['29-1', '11-1', '27-1', '29-2', '19-1']);
  });

  it('bind what the reader typed', () => {
    const condition = filtersCondition({ ...noFilters, named: "' or 1=1--", group: '29' })!;
    expect(condition.sql).not.toContain('1=1');
    expect(condition.values).toEqual(["' or 1=1--", '29']);
  });
});

describe('levels of what entry asks', () => {
  it('let through a level and all below it', () => {
    expect(publishedUpTo(educationLevels, 'none')).toEqual(['No formal educational credential']);
    expect(publishedUpTo(educationLevels, 'associate')).not.toContain("Bachelor's degree");
    expect(publishedUpTo(educationLevels, 'doctoral')).toHaveLength(educationLevels.length);
  });
});
