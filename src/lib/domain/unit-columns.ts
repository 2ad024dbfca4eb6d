import type { Column, MoneyUnit } from './question.ts';

/** The row columns that say in what an amount is counted, where the column does not say it for all rows. */
export const unitColumns = ({ money }: Pick<Column, 'money'>): readonly string[] =>
  referredTo([money?.currency, money?.period]);

/** The row columns that a lens looks at to restate an amount: its unit, where and when it is paid, what its publisher refuses. */
export const lensColumns = ({
  currency,
  period,
  country,
  area,
  year,
  basis,
}: MoneyUnit): readonly string[] => referredTo([basis, year, area, country, period, currency]);

const referredTo = (
  units: readonly (string | { readonly column: string } | undefined)[],
): readonly string[] => units.flatMap((unit) => (typeof unit === 'object' ? [unit.column] : []));
