import type { Lens } from './lens.ts';
import { payIn, refusesPeriod } from './pay-in-row.ts';
import { periodsPerYear } from './pay-period.ts';
import type { MoneyUnit, Row, Value } from './question.ts';
import type { Rates } from './rates.ts';
import { needsRates, restate } from './restate.ts';
import { lensColumns } from './unit-columns.ts';

/** An amount through the lens, unrounded, is amount × `times` ÷ `per`. */
export interface Factor {
  readonly times: number;
  readonly per: number;
  /** It took no rate and no price level: at most a change of period. */
  readonly exact: boolean;
}

/** The factor of every row, by as few of its unit columns as decide it; null where there is none. */
export interface LensFactors {
  readonly keys: readonly string[];
  readonly factors: readonly { readonly key: readonly Value[]; readonly factor: Factor | null }[];
}

/** What a lens does to amounts in a unit, for the currencies, periods, places and years of the rows. */
export function lensFactors(
  rows: readonly Row[],
  lens: Lens,
  money: MoneyUnit,
  rates: Rates | null,
): LensFactors {
  const factorIn = (row: Row): Factor | null => {
    const pay = payIn(row, { name: '', label: '', kind: 'money', money }, 1);
    if (!pay || refusesPeriod(row, money, lens.period)) return null;
    const seen = restate(pay, lens, rates);
    if (seen.state !== 'restated') return null;
    if (needsRates(pay, lens)) return { times: seen.amount, per: 1, exact: false };
    const per = pay.once ? periodsPerYear[pay.period] : periodsPerYear[lens.period];
    return { times: periodsPerYear[pay.period], per, exact: true };
  };
  const every = keyColumns(money, lens);
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
  // In the order of the keys, whatever that of the rows: the statement that they stand in is the same.
  const sorted = [...factors].sort(([one], [other]) => (one < other ? -1 : 1));
  return { keys, factors: sorted.map(([, factor]) => factor) };
}

// Every column that a unit reads, what the lens turns on last: it is the one to keep.
function keyColumns(money: MoneyUnit, { priceLevel }: Lens): readonly string[] {
  const { currency, country, area, year } = money;
  const decisive = { fx: currency, ppp: country, bigmac: country, rpp: area, real: year }[
    priceLevel
  ];
  const last = typeof decisive === 'object' ? [decisive.column] : [];
  return [...new Set([...lensColumns(money).filter((name) => !last.includes(name)), ...last])];
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
