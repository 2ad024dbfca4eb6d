import type { Column, ColumnKind, MoneyUnit } from '#lib/domain/question.ts';
import { statistics, type Statistic } from '#lib/domain/statistic.ts';

export const text = (name: string, label: string): Column => ({ name, label, kind: 'text' });
export const code = (name: string, label: string): Column => ({ name, label, kind: 'code' });
export const year = (name: string, label: string): Column => ({ name, label, kind: 'year' });

/** The title of an occupation as its publisher in `country_iso2` gives it. */
export const publishedTitle = (label: string): Column => ({
  ...text('occupation_title', label),
  languageOf: 'country_iso2',
});

/** A column that the lens, a flag or a chart reads, but that is not shown. */
export const hidden = (name: string, kind: ColumnKind = 'text'): Column => ({
  name,
  label: name,
  kind,
  hidden: true,
});

export const persons = (name: string, label: string, more: Partial<Column> = {}): Column => ({
  name,
  label,
  kind: 'count',
  unit: 'persons',
  ...more,
});

export const percent = (name: string, label: string, more: Partial<Column> = {}): Column => ({
  name,
  label,
  kind: 'percent',
  unit: 'percent',
  ...more,
});

export const ratio = (name: string, label: string, unit?: string): Column => ({
  name,
  label,
  kind: 'ratio',
  unit,
});

export const money = (
  name: string,
  label: string,
  unit: MoneyUnit,
  more: Partial<Column> = {},
): Column => ({ name, label, kind: 'money', money: unit, ...more });

/** OEWS counts employees; the self-employed are not in it. */
export const employment = persons('employment', 'Employment', { absence: 'suppressed' });

const statisticLabel: Readonly<Record<Statistic, string>> = {
  p10: '10th percentile',
  p25: '25th percentile',
  p50: 'Median',
  p75: '75th percentile',
  p90: '90th percentile',
  mean: 'Mean',
};

/** US dollars per what the row says: the hour where the Bureau refuses to state annual pay. */
export const oewsMoney: MoneyUnit = {
  currency: 'USD',
  period: { column: 'pay_period' },
  basis: { column: 'pay_basis' },
};

/** The row columns that `oewsMoney` reads. */
export const oewsUnitColumns: readonly Column[] = [hidden('pay_period'), hidden('pay_basis')];

/** The column of one statistic of a wage distribution, `pay_p10` … `pay_mean`. */
export const pay = (
  statistic: Statistic,
  unit: MoneyUnit = oewsMoney,
  more: Partial<Column> = {},
): Column =>
  money(`pay_${statistic}`, statisticLabel[statistic], unit, {
    statistic,
    absence: 'suppressed',
    ...more,
  });

/** The five percentiles and the mean, in this order. */
export const payColumns = (
  unit: MoneyUnit = oewsMoney,
  more: (statistic: Statistic) => Partial<Column> = () => ({}),
): readonly Column[] => statistics.map((statistic) => pay(statistic, unit, more(statistic)));
