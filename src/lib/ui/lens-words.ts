import type { PriceLevel, RateDate } from '#lib/domain/lens.ts';
import { payPeriods } from '#lib/domain/pay-period.ts';
import { statisticName, statistics } from '#lib/domain/statistic.ts';
import type { Choice } from './choice.ts';

export const priceLevelChoices: readonly (Choice & { value: PriceLevel })[] = [
  { value: 'fx', word: 'as paid', label: 'As paid, at market exchange' },
  { value: 'ppp', word: 'PPP', label: 'At US prices, by purchasing power parity (PPP)' },
  { value: 'bigmac', word: 'Big Mac', label: 'At US prices, by the Big Mac index' },
  { value: 'rpp', word: 'US average', label: 'At average US prices, by regional price parity' },
  { value: 'real', word: 'constant prices', label: 'In prices of the latest year, by the CPI-U' },
];

export const rateDateChoices: readonly (Choice & { value: RateDate })[] = [
  { value: 'newest', word: 'newest', label: 'The newest, for every figure' },
  { value: 'own-year', word: 'own year', label: 'Those of each figure’s own year' },
];

export const periodChoices: readonly Choice[] = payPeriods.map((value) => ({
  value,
  label: value,
}));

export const statisticChoices: readonly Choice[] = statistics.map((value) => ({
  value,
  label: statisticName[value],
}));
