import { describe, expect, it } from 'vitest';
import { defaultChosen } from '#lib/state/chosen.ts';
import {
  educationChoices,
  experienceChoices,
  groupChoices,
  growthChoices,
  openingsChoices,
} from './filter-choices.ts';
import { areaIn, filtersIn, occupationsChosen } from './occupation-list.ts';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('the choices of a filter', () => {
  it('say how many occupations each would leave', () => {
    const education = educationChoices(({ education: code }) => (code === 'bachelor' ? 1310 : 7));
    expect(education.find(({ value }) => value === 'bachelor')).toEqual({
      value: 'bachelor',
      label: 'at most a bachelor’s degree (1,310)',
      word: 'at most a bachelor’s degree',
    });
    expect(experienceChoices(() => 3).map(({ label }) => label)).toEqual([
      'any (3)',
      'none (3)',
      'less than 5 years, or none (3)',
    ]);
  });

  it('name a major group without the word that all of them have', () => {
    const groups = [
      { code: '29-0000', title: 'Healthcare Practitioners and Technical Occupations' },
    ];
    expect(groupChoices(groups, ({ group }) => (group === '29' ? 71 : 830))).toEqual([
      { value: '', label: 'all groups (830)', word: 'all groups' },
      {
        value: '29',
        label: 'Healthcare Practitioners and Technical (71)',
        word: 'Healthcare Practitioners and Technical',
      },
    ]);
  });

  it('hold a least amount that only the address has, in its place', () => {
    const values = growthChoices(7.5, () => 0).map(({ value }) => value);
    expect(values).toEqual(['', '0.1', '3', '5', '7.5', '10', '15']);
    expect(plain(growthChoices(-2, () => 4)[1]!.label)).toBe('-2 % or more (4)');
    expect(openingsChoices(1_000, () => 9).map(({ word }) => word)).toEqual([
      'any',
      '1,000 or more',
      '5,000 or more',
      '10,000 or more',
      '50,000 or more',
    ]);
  });
});

describe('what the page asks', () => {
  it('is the pay of the narrowest area chosen', () => {
    expect(areaIn({ areas: [] })).toBe('99');
    expect(areaIn({ areas: ['99', '06'] })).toBe('06');
    expect(areaIn({ areas: ['06', '41940', '35620'] })).toBe('41940');
  });

  it('lies within the answer that came with the page, whatever is filtered', () => {
    const chosen = { ...defaultChosen, minPay: 90_000, education: 'bachelor', query: 'x' } as const;
    const { within } = occupationsChosen(chosen);
    expect(within?.question.parameters).toEqual(occupationsChosen(defaultChosen).parameters);
    expect(filtersIn(chosen)).toMatchObject({ minPay: 90_000, named: 'x' });
  });

  it('asks the engine for another area, technology or likeness alone', () => {
    const asked = occupationsChosen({ ...defaultChosen, areas: ['06'], group: '29' });
    expect(asked.within?.question.parameters).toMatchObject({ area: '06', group: '' });
    expect(occupationsChosen(defaultChosen).within).toBeUndefined();
  });
});
