import type { Column, MoneyUnit } from '#lib/domain/question.ts';
import { code, hidden, money, payColumns, publishedTitle, text } from './columns.ts';
import { absenceColumns, absenceOf, statisticsOf, unitAbroad } from './published-statistics.ts';
import { sql, type Sql } from './sql.ts';

/** Percentiles, mean, low and high of a published group, each with its reason where it is empty. */
export const payAbroadColumns = (unit: MoneyUnit = unitAbroad): readonly Column[] => [
  ...payColumns(unit, absenceOf),
  money('pay_low', 'Low', unit, { absence: { column: 'range_absence' } }),
  money('pay_high', 'High', unit, { absence: { column: 'range_absence' } }),
];

/** The row columns that say why a cell is empty. */
export const absenceAbroadColumns: readonly Column[] = [...absenceColumns, hidden('range_absence')];

/** What a row of pay abroad is: measure, match with the occupation, whose figure, in which unit. */
export const publishedAsColumns: readonly Column[] = [
  text('measure', 'Measure'),
  text('match', 'Match'),
  { name: 'depth', label: 'Digits of ISCO-08 that match', kind: 'count' },
  code('occupation_code', 'Code as published'),
  publishedTitle('Occupation as published'),
  code('isco08', 'ISCO-08 group'),
  text('isco_title', 'ISCO-08 group title'),
  text('linked_by', 'Linked by'),
  { name: 'other_groups', label: 'Other groups as near', kind: 'count' },
  text('gross_or_net', 'Gross or net'),
  text('population', 'Population'),
  text('publisher', 'Publisher'),
  text('flag', 'Flag'),
  code('currency', 'Currency'),
  code('pay_period', 'Published per'),
  code('publication_id', 'Publication'),
];

/** `payAbroadColumns` and `absenceAbroadColumns` of a published group `a`. */
export const payOfGroup: Sql = sql`${statisticsOf},
      a.low::double as pay_low,
      a.high::double as pay_high,
      a.tail_absence,
      a.quartile_absence,
      a.p50_absence,
      a.mean_absence,
      a.range_absence`;
