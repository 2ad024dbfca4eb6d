import { references } from './sources.ts';
import { payAtlas, type Term } from './term.ts';

export const payRanges: readonly Term[] = [
  {
    id: 'pay-range',
    name: 'Pay range',
    also: ['pay band', 'minimum', 'midpoint', 'maximum'],
    definition:
      'What an employer is ready to pay for a job: a minimum, a midpoint and a maximum. The midpoint is the stated target, not always halfway.',
    source: references.worldAtWork,
    see: ['range-spread', 'compa-ratio', 'range-penetration'],
  },
  {
    id: 'range-spread',
    name: 'Range spread',
    definition: 'How wide a pay range is, against its minimum.',
    formula: '(maximum − minimum) ÷ minimum',
    source: references.worldAtWork,
    see: ['pay-range'],
  },
  {
    id: 'midpoint-progression',
    name: 'Midpoint progression',
    definition: 'The step from the midpoint of one grade to the midpoint of the next.',
    formula: 'midpoint of the higher grade ÷ midpoint of the lower − 1',
    source: references.worldAtWork,
    see: ['pay-range', 'band-overlap'],
  },
  {
    id: 'band-overlap',
    name: 'Overlap of pay ranges',
    definition: 'How much of a grade’s range lies in the range of the next grade as well.',
    formula:
      '(maximum of the lower grade − minimum of the higher) ÷ (maximum of the lower − minimum of the lower)',
    caution:
      'Below 0 there is a gap between the two. Above half, by custom, the grades hardly differ.',
    source: references.worldAtWork,
    see: ['pay-range', 'midpoint-progression'],
  },
  {
    id: 'compa-ratio',
    name: 'Compa-ratio',
    also: ['comparative ratio'],
    definition: 'Pay against the midpoint of its range: 1 is on target.',
    formula: 'pay ÷ midpoint',
    caution: 'Bounds such as 0.80–1.20 or 0.85–1.15 are customs of employers, not rules.',
    source: references.worldAtWork,
    see: ['range-penetration', 'market-ratio'],
  },
  {
    id: 'range-penetration',
    name: 'Range penetration',
    definition: 'How far into its range a pay lies: 0 at the minimum, 1 at the maximum.',
    formula: '(pay − minimum) ÷ (maximum − minimum)',
    caution:
      'Below 0 it reads “below range”, above 1 “above range”. Where minimum and maximum are equal it is not defined.',
    source: references.worldAtWork,
    see: ['compa-ratio'],
  },
  {
    id: 'market-ratio',
    name: 'Market ratio',
    definition: 'Pay against the market median, or against the percentile an employer aims at.',
    formula: 'pay ÷ market P50',
    source: references.worldAtWork,
    see: ['median', 'compa-ratio'],
  },
  {
    id: 'ageing',
    name: 'Ageing',
    also: ['aging', 'trending'],
    definition: 'Moving an older market figure to a later date at an assumed yearly rise.',
    formula: 'compound: value × (1 + r)^(months ÷ 12); simple: value × (1 + r × months ÷ 12)',
    caution: 'Which of the two is used must be said. Past 24 months, look for a newer figure.',
    source: references.worldAtWork,
    see: ['lead-lag', 'blend'],
  },
  {
    id: 'lead-lag',
    name: 'Lead, lag and lead-lag',
    also: ['lead', 'lag', 'lead-lag'],
    definition:
      'To which day of the plan year market figures are aged. Aged to its end, pay leads the market all year; to its start, pay lags it; to its middle, pay leads in the first half and lags in the second.',
    source: references.worldAtWork,
    see: ['ageing'],
  },
  {
    id: 'blend',
    name: 'Blend',
    also: ['weighted market figure'],
    definition: 'One market figure from several sources, each with a weight.',
    formula: 'Σ weight × value ÷ Σ weight, percentile by percentile',
    caution:
      'A blend of percentiles is not a percentile of the pooled records. Where a source is missing the other weights are scaled up, and that is said.',
    source: references.worldAtWork,
  },
  {
    id: 'geographic-differential',
    name: 'Geographic differential',
    also: ['cost of labour'],
    definition:
      'How pay in one area compares with pay in a base area for the same work, the base being 100; of several occupations the weighted geometric mean.',
    formula: '100 × exp(Σ weight × ln(area median ÷ base median) ÷ Σ weight)',
    caution:
      'It is the cost of labour, not the cost of living; the two often disagree. It rests on the occupations that both areas publish.',
    source: references.worldAtWork,
    see: ['regional-price-parity', 'basket-of-occupations', 'differential-band'],
  },
  {
    id: 'basket-of-occupations',
    name: 'Basket of occupations',
    also: ['occupation mix'],
    definition:
      'The occupations that areas are compared over, each with a weight: those picked, or all of them by their jobs in the nation or in a state.',
    caution:
      'An area’s coverage is the share of the basket’s weight that both it and the base publish.',
    source: payAtlas,
    see: ['geographic-differential'],
  },
  {
    id: 'differential-band',
    name: 'Band of a differential',
    definition:
      'The multiple of 5 or 10 nearest to a differential, so that a policy has a few steps instead of hundreds of numbers.',
    formula: '100 + step × round((differential − 100) ÷ step), halves away from 100',
    source: payAtlas,
    see: ['geographic-differential'],
  },
  {
    id: 'pay-gap',
    name: 'Pay gap',
    definition:
      'How much less women are paid than men, in percent of men’s pay, for the mean and for the median.',
    formula: '(men − women) ÷ men',
    caution: 'The EU directive asks for a closer look where a category shows 5 % or more.',
    source: references.payTransparency,
    see: ['adjusted-pay-gap', 'complementary-suppression'],
  },
  {
    id: 'adjusted-pay-gap',
    name: 'Adjusted pay gap',
    also: ['explained pay gap', 'unadjusted pay gap'],
    definition:
      'The pay gap that is left between women and men who are alike in chosen factors, such as grade and tenure, by a regression of the logarithm of pay. Without factors it is unadjusted.',
    formula: '1 − exp(b), b the coefficient of being a woman',
    caution:
      'It proves neither unequal nor equal pay: a factor may itself come from unequal chances, and what the payroll does not say is not adjusted for.',
    source: payAtlas,
    see: ['pay-gap'],
  },
  {
    id: 'complementary-suppression',
    name: 'Complementary suppression',
    also: ['hidden', 'secondary suppression'],
    definition:
      'Hiding a second group where the first hidden one could be found by subtracting those shown from the whole.',
    caution:
      'Groups of fewer than a chosen number of people (5, unless it is changed) are hidden first. Several tables of the same people, laid side by side, can still tell more than each alone.',
    source: references.disclosureControl,
    see: ['suppressed', 'pay-gap'],
  },
  {
    id: 'pay-back-time',
    name: 'Pay-back time',
    also: ['payback', 'return on training'],
    definition:
      'How long higher pay takes, once a course is finished, to return what it cost in money and in pay forgone while studying.',
    formula:
      'months = (cost + pay forgone) ÷ ((pay after − pay before) ÷ 12 × share kept after tax)',
    caution: 'Interest, grants, benefits and raises that would have come anyway are left out.',
    source: payAtlas,
  },
];
