import type { Lens } from './lens.ts';
import { payIn, refusesPeriod } from './pay-in-row.ts';
import { periodsPerYear } from './pay-period.ts';
import type { MoneyUnit, Row, Value } from './question.ts';
import type { Rates } from './rates.ts';
import { restate } from './restate.ts';
import type { View } from './view.ts';

/** An amount through the lens, unrounded, is amount × `times` ÷ `per`. */
export interface Factor {
  readonly times: number;
  readonly per: number;
}

/** The factor of every row, by as few of its unit columns as decide it; null where there is none. */
export interface LensFactors {
  readonly keys: readonly string[];
  readonly factors: readonly { readonly key: readonly Value[]; readonly factor: Factor | null }[];
}

/** What a view's lens does to amounts in a unit, for the currencies, periods and places it has rows of. */
export function lensFactors(
  { rows, lens }: Pick<View, 'rows' | 'lens'>,
  money: MoneyUnit,
  { approximate, rates }: { approximate: boolean; rates: Rates | null },
): LensFactors {
  const factorIn = (row: Row): Factor | null => {
    const pay = payIn(row, { name: '', label: '', kind: 'money', money }, 1);
    if (!pay || refusesPeriod(row, money, lens.period)) return null;
    if (!approximate) {
      return { times: periodsPerYear[pay.period], per: periodsPerYear[lens.period] };
    }
    const seen = restate(pay, lens, rates);
    return seen.state === 'restated' ? { times: seen.amount, per: 1 } : null;
  };
  const every = unitColumns(money, lens);
  const keys = every.reduce<readonly string[]>((kept, column) => {
    const fewer = kept.filter((name) => name !== column);
    return decides(rows, fewer, factorIn) ? fewer : kept;
  }, every);
  const factors = new Map(
    rows.map((row) => {
      const key = keys.map((name) => row[name] ?? null);
      return [JSON.stringify(key), { key, factor: factorIn(row) }];
    }),
  );
  return { keys, factors: [...factors.values()] };
}

// Every column that a unit reads, what the lens turns on last: it is the one to keep.
function unitColumns(money: MoneyUnit, { priceLevel }: Lens): readonly string[] {
  const { currency, period, country, area, year, basis } = money;
  const decisive = { fx: currency, ppp: country, bigmac: country, rpp: area, real: year }[
    priceLevel
  ];
  const columns = [basis, year, area, country, period, currency].flatMap((unit) =>
    typeof unit === 'object' ? [unit.column] : [],
  );
  const last = typeof decisive === 'object' ? [decisive.column] : [];
  return [...new Set([...columns.filter((name) => !last.includes(name)), ...last])];
}

function decides(
  rows: readonly Row[],
  keys: readonly string[],
  factorIn: (row: Row) => Factor | null,
): boolean {
  const found = new Map<string, string>();
  return rows.every((row) => {
    const key = JSON.stringify(keys.map((name) => row[name] ?? null));
    const factor = JSON.stringify(factorIn(row));
    const before = found.get(key) ?? factor;
    found.set(key, before);
    return before === factor;
  });
}
