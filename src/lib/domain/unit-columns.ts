import type { MoneyUnit } from './question.ts';

/** The row columns that say what an amount is counted in, where the column does not say it for all rows. */
export const unitColumns = ({
  currency,
  period,
  country,
  area,
  year,
  basis,
}: MoneyUnit): readonly string[] =>
  [basis, year, area, country, period, currency].flatMap((unit) =>
    typeof unit === 'object' ? [unit.column] : [],
  );
