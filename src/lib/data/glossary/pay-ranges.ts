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
    see: ['pay-range'],
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
    also: ['aging', 'trending', 'lead', 'lag', 'lead-lag'],
    definition:
      'Moving an older market figure to a later date at an assumed yearly rise. Aged to the end of the plan year it leads the market, to the start it lags, to the middle it does both in turn.',
    formula: 'compound: value × (1 + r)^(months ÷ 12); simple: value × (1 + r × months ÷ 12)',
    caution: 'Which of the two is used must be said. Past 24 months, look for a newer figure.',
    source: references.worldAtWork,
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
    definition: 'How pay in one area compares with pay in a base area for the same occupation.',
    formula: 'area median ÷ base median',
    caution: 'It is the cost of labour, not the cost of living; the two often disagree.',
    source: references.worldAtWork,
    see: ['regional-price-parity'],
  },
  {
    id: 'pay-gap',
    name: 'Pay gap',
    definition:
      'How much less women are paid than men, in percent of men’s pay, for the mean and for the median.',
    formula: '(men − women) ÷ men',
    caution: 'The EU directive asks for a closer look where a category shows 5 % or more.',
    source: references.payTransparency,
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
