import type { Lens } from './lens.ts';
import { payIn, refusesPeriod, unitIn } from './pay-in-row.ts';
import type { Column, Row, Value } from './question.ts';
import type { Rates } from './rates.ts';
import { needsRates, restate, toSignificant } from './restate.ts';

/** A published money column and its twin seen through the lens. */
export interface RestatedColumn {
  readonly published: Column;
  readonly restated: Column;
  /** The hidden column with the restated top-code floor, where the published one may be top-coded. */
  readonly floor: Column | null;
}

/** The twin that a lens makes of a money column; null where the lens leaves all its rows as they are. */
export function restatedColumn(
  column: Column,
  rows: readonly Row[],
  lens: Lens,
  rates: Rates | null,
): RestatedColumn | null {
  const { money } = column;
  if (!money || column.hidden) return null;
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
  const level = lens.priceLevel === 'fx' ? '' : `_${lens.priceLevel}`;
  const each = money.once ? '' : `_${lens.period}`;
  const name = `${column.name}_${lens.currency.toLowerCase()}${each}${level}`;
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
  };
}

/**
 * A row's amounts through the lens: rounded to three significant digits where a rate or price level
 * was used, else to the dollar (to the cent by the hour). `remark` is told why an amount is missing.
 */
export function restatedRow(
  row: Row,
  columns: readonly RestatedColumn[],
  lens: Lens,
  rates: Rates | null,
  remark: (sentence: string) => void,
): Row {
  const added: Record<string, Value> = {};
  for (const { published, restated, floor } of columns) {
    const seen = (value: Value) =>
      restatedAmount(row, published, value, restated, lens, rates, remark);
    added[restated.name] = seen(row[published.name] ?? null);
    if (floor && published.topCode) added[floor.name] = seen(row[published.topCode.floor] ?? null);
  }
  return { ...row, ...added };
}

function restatedAmount(
  row: Row,
  published: Column,
  value: Value,
  restated: Column,
  lens: Lens,
  rates: Rates | null,
  remark: (sentence: string) => void,
): number | null {
  const pay = payIn(row, published, value);
  if (!pay || !published.money) return null;
  if (refusesPeriod(row, published.money, lens.period)) {
    remark(
      lens.period === 'hour'
        ? 'The publisher gives no hourly pay where hours are not fixed: the published columns stand.'
        : 'The publisher gives hourly pay only here: the published columns stand.',
    );
    return null;
  }
  const seen = restate(pay, lens, rates);
  if (seen.state === 'no_rate') {
    remark(`Not restated: ${seen.reason}.`);
    return null;
  }
  const cents = lens.period === 'hour' ? 100 : 1;
  return restated.approximate
    ? toSignificant(seen.amount)
    : Math.round(seen.amount * cents) / cents;
}
