import type { Lens } from './lens.ts';
import { payIn, refusesPeriod, unitIn } from './pay-in-row.ts';
import type { Column, Row } from './question.ts';
import type { Rates } from './rates.ts';
import { needsRates } from './restate.ts';

/** A published money column and its twin seen through a lens. */
export interface RestatedColumn {
  readonly published: Column;
  readonly restated: Column;
  /** The hidden column with the restated top-code floor, where the published one may be top-coded. */
  readonly floor: Column | null;
  readonly lens: Lens;
}

/** The twin that a lens makes of a money column; null where the lens leaves all its rows as they are. */
export function restatedColumn(
  column: Column,
  rows: readonly Row[],
  lens: Lens,
  rates: Rates | null,
): RestatedColumn | null {
  const { money } = column;
  if (!money || money.kept || column.hidden) return null;
  const pays = rows.map((row) => payIn(row, column, 1)).filter((pay) => pay !== null);
  const approximate = pays.some((pay) => needsRates(pay, lens));
  if (approximate && !rates) return null;
  const otherPeriod = rows.some(
    (row) =>
      !money.once &&
      unitIn(row, money).period !== lens.period &&
      !refusesPeriod(row, money, lens.period),
  );
  if (!approximate && !otherPeriod) return null;
  const name = `${column.name}${suffixOf(lens, { once: money.once === true, approximate })}`;
  const floor: Column | null = column.topCode
    ? { name: `${name}_floor`, label: column.label, kind: 'money', hidden: true }
    : null;
  return {
    published: column,
    restated: {
      ...column,
      name,
      publishedAs: column.name,
      approximate: approximate || column.approximate === true,
      money: { ...money, currency: lens.currency, period: money.once ? money.period : lens.period },
      topCode:
        column.topCode && floor ? { from: column.topCode.from, floor: floor.name } : undefined,
    },
    floor,
    lens,
  };
}

// `_eur_year_ppp`: what the lens made of the column, so that each lens has a column of its own.
function suffixOf(
  { currency, period, priceLevel, rateDate, rateMove }: Lens,
  { once, approximate }: { once: boolean; approximate: boolean },
): string {
  const parts = [
    currency.toLowerCase(),
    once ? '' : period,
    priceLevel === 'fx' ? '' : priceLevel,
    approximate && rateDate === 'own-year' ? 'rate_own_year' : '',
    rateMove === 0 ? '' : `rate_${rateMove < 0 ? 'down' : 'up'}_${Math.abs(rateMove)}`,
  ];
  return parts.map((part) => (part ? `_${part}` : '')).join('');
}
