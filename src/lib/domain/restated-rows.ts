import { payIn, refusalOf, refusesPeriod } from './pay-in-row.ts';
import type { Row, Value } from './question.ts';
import type { Rates } from './rates.ts';
import { needsRates, restate, toSignificant } from './restate.ts';
import type { RestatedColumn } from './restated-column.ts';

/** Rows with the amounts that lenses made, and why some of them are missing. */
export interface RestatedRows {
  readonly rows: readonly Row[];
  /** In sentences, each once. */
  readonly remarks: readonly string[];
  /** In short, by the place of a row that the view's own lens could not restate. */
  readonly reasons: ReadonlyMap<number, string>;
}

/**
 * Rows with the amounts of these columns, each through its lens: rounded to three significant digits
 * where a rate or price level was used for the row, else to the dollar (to the cent by the hour).
 */
export function restatedRows(
  rows: readonly Row[],
  columns: readonly RestatedColumn[],
  rates: Rates | null,
): RestatedRows {
  const remarks = new Set<string>();
  const reasons = new Map<number, string>();
  if (columns.length === 0) return { rows, remarks: [], reasons };
  const seen = rows.map((row, at) =>
    restatedRow(row, columns, rates, ({ remark, reason }, { restated }) => {
      remarks.add(remark);
      if (!restated.lens && !reasons.has(at)) reasons.set(at, reason);
    }),
  );
  return { rows: seen, remarks: [...remarks], reasons };
}

/** Why an amount has no twin: as a remark under the figure, and in short, in its row. */
interface NotRestated {
  readonly remark: string;
  readonly reason: string;
}

function restatedRow(
  row: Row,
  columns: readonly RestatedColumn[],
  rates: Rates | null,
  tell: (why: NotRestated, column: RestatedColumn) => void,
): Row {
  const added: Record<string, Value> = {};
  for (const column of columns) {
    const { published, restated, floor } = column;
    const seen = (value: Value): number | null => {
      const amount = restatedAmount(row, value, column, rates);
      if (typeof amount !== 'object' || amount === null) return amount;
      tell(amount, column);
      return null;
    };
    added[restated.name] = seen(row[published.name] ?? null);
    if (floor && published.topCode) added[floor.name] = seen(row[published.topCode.floor] ?? null);
  }
  return { ...row, ...added };
}

function restatedAmount(
  row: Row,
  value: Value,
  { published, lens }: RestatedColumn,
  rates: Rates | null,
): number | NotRestated | null {
  const pay = payIn(row, published, value);
  if (!pay || !published.money) return null;
  if (refusesPeriod(row, published.money, lens.period)) {
    return lens.period === 'hour' ? noHourlyPay : hourlyPayOnly;
  }
  const seen = restate(pay, lens, rates);
  if (seen.state === 'not_exchanged') return null;
  if (seen.state === 'no_rate') {
    return { remark: `Not restated: ${seen.reason}.`, reason: seen.reason };
  }
  const cents = lens.period === 'hour' ? 100 : 1;
  return needsRates(pay, lens)
    ? toSignificant(seen.amount)
    : Math.round(seen.amount * cents) / cents;
}

const noHourlyPay: NotRestated = {
  remark:
    'The publisher gives no hourly pay where hours are not fixed: the published columns stand.',
  reason: refusalOf('hour'),
};

const hourlyPayOnly: NotRestated = {
  remark: 'The publisher gives hourly pay only here: the published columns stand.',
  reason: refusalOf('year'),
};
