import Brackets from '#lib/charts/Brackets.svelte';
import PayBack from '#lib/charts/PayBack.svelte';
import { guidePayAbroad } from '#lib/data/questions/guide-pay-abroad.ts';
import type { Question } from '#lib/domain/question.ts';
import { rowsIn } from '../published/rows-in.ts';
import { example, seen } from './example.ts';

const abroad = guidePayAbroad({ region: null });
const describedAs = 'Australia pays most of the eight countries, Mexico least.';
const ranges = rowsIn(
  'country_iso2,currency,pay_low,pay_high,country,official',
  `
US,USD,50000,80000,United States,123860
GB,GBP,30000,45000,United Kingdom of Great Britain and Northern Ireland,53800
DE,EUR,40000,60000,Germany,
JP,JPY,5000000,,Japan,6200000
MX,MXN,200000,400000,Mexico,
`,
);
const withOfficial: Question = {
  ...abroad,
  columns: [
    ...abroad.columns,
    {
      name: 'official',
      label: 'Official median',
      kind: 'money',
      statistic: 'p50',
      money: { currency: { column: 'currency' }, period: 'year' },
    },
  ],
};

const months = (name: string, label: string) =>
  ({ name, label, kind: 'ratio', unit: 'months' }) as const;
const payBack: Question = {
  id: 'pay-back',
  parameters: {},
  statement: { sql: 'select 1', values: [] },
  reads: [],
  columns: [
    { name: 'route', label: 'Route', kind: 'text' },
    months('months_low', 'At the lowest cost'),
    months('months_high', 'At the highest cost'),
    { name: 'open', label: 'And more', kind: 'text', hidden: true },
  ],
};

export const brackets = [
  example(
    'brackets',
    'Ranges of five countries in euro; no rate for the peso',
    Brackets,
    (width) => ({
      view: seen(abroad, ranges, { currency: 'EUR' }),
      width,
      describedAs,
      label: 'country',
      low: 'pay_low',
      high: 'pay_high',
      selected: { key: 'country_iso2', codes: new Set(['GB']) },
    }),
  ),
  example('brackets-markers', 'The same beside official medians', Brackets, (width) => ({
    view: seen(withOfficial, ranges, { currency: 'EUR' }),
    width,
    describedAs,
    label: 'country',
    low: 'pay_low',
    high: 'pay_high',
    markers: ['official'],
  })),
];

export const payBacks = [
  example('pay-back', 'Three routes; the last has no upper end', PayBack, (width) => ({
    view: seen(payBack, [
      { route: 'Certification program', months_low: 1, months_high: 8 },
      { route: 'Associate’s degree', months_low: 8, months_high: 24 },
      { route: 'Bachelor’s degree', months_low: 32, months_high: 80, open: true },
    ]),
    width,
    describedAs: 'A certificate pays back in a year.',
    label: 'route',
    low: 'months_low',
    high: 'months_high',
    open: 'open',
  })),
  example('pay-back-never', 'A route that never pays back', PayBack, (width) => ({
    view: seen(payBack, [
      { route: 'Certification program', months_low: 3, months_high: 3 },
      { route: 'Associate’s degree', months_low: null, months_high: null },
    ]),
    width,
    describedAs: 'A certificate pays back in three months.',
    label: 'route',
    low: 'months_low',
    high: 'months_high',
  })),
];
