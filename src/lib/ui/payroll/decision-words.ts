import { choicesOf, periodWords } from './role-words.ts';

/** Decisions that are one choice among a few: its name, and the choices in words. */
export const simpleDecisions = {
  'hours-per': {
    field: 'hoursPer',
    label: 'Hours are counted',
    choices: choicesOf({
      week: 'a week',
      fortnight: 'every two weeks',
      month: 'a month',
      year: 'a year',
    }),
  },
  'fte-as': {
    field: 'fteAs',
    label: 'Full-time equivalent is written',
    choices: choicesOf({ fraction: 'as a fraction: 0.5', percent: 'as percent: 50' }),
  },
  'part-time-pay': {
    field: 'partTimePay',
    label: 'Pay of part-timers is',
    choices: choicesOf({
      'full-time': 'what full time would pay',
      'as-paid': 'what they are paid: restate it to full time',
    }),
  },
  'date-order': {
    field: 'dateOrder',
    label: 'Order of dates',
    choices: choicesOf({
      ymd: 'year, month, day',
      dmy: 'day, month, year',
      mdy: 'month, day, year',
    }),
  },
  duplicates: {
    field: 'duplicates',
    label: 'A row equal to one before it',
    choices: choicesOf({ keep: 'is kept: another person', first: 'is left out: written twice' }),
  },
} as const;

export const sexChoices = choicesOf({
  women: 'women',
  men: 'men',
  other: 'other',
  '': 'not known',
});

/** The choices for a word of the period column; the empty one refuses its rows. */
export const periodWordChoices = [
  ...choicesOf(periodWords),
  { value: '', label: 'not known: refuse these rows' },
];
