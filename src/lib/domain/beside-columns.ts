import type { Lens } from './lens.ts';
import { lensPhrase } from './lens-in-words.ts';
import { payIn } from './pay-in-row.ts';
import type { Column, Row } from './question.ts';
import type { Rates } from './rates.ts';
import { isExchanged } from './restate.ts';
import { restatedColumn, type RestatedColumn } from './restated-column.ts';

/**
 * A published statistic seen through other lenses, each a change of the reader's: columns to stand
 * beside it. A lens that leaves every amount as it is, or whose rates are not there, makes none.
 */
export function besideColumns(
  published: Column | undefined,
  rows: readonly Row[],
  lens: Lens,
  beside: readonly Partial<Lens>[],
  rates: Rates | null,
): readonly RestatedColumn[] {
  if (!published) return [];
  const names = new Set([restatedColumn(published, rows, lens, rates)?.restated.name]);
  return beside.flatMap((change) => {
    const seen: Lens = { ...lens, ...change, statistic: lens.statistic };
    if (seen.rateMove !== 0 && !exchangesAny(published, rows, seen)) return [];
    const made = restatedColumn(published, rows, seen, rates);
    if (!made || names.has(made.restated.name)) return [];
    names.add(made.restated.name);
    const label = `${published.label} ${lensPhrase(seen, lens)}`;
    return [{ ...made, restated: { ...made.restated, label, lens: seen } }];
  });
}

const exchangesAny = (column: Column, rows: readonly Row[], lens: Lens): boolean =>
  rows.some((row) => {
    const pay = payIn(row, column);
    return pay !== null && isExchanged(pay, lens);
  });
