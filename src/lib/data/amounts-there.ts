import type { Answer } from '#lib/domain/answer.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { payIn, refusalOf, refusesPeriod } from '#lib/domain/pay-in-row.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { needsRates, restate, toSignificant, type Pay } from '#lib/domain/restate.ts';

/** A pay in the currency and period that a place publishes its figures in. */
export interface AmountThere {
  /** The US area code, or the ISO 3166-1 alpha-2 of another country: two areas are named Guam. */
  readonly code: string;
  readonly amount: number;
}

/** A place that a pay cannot be stated in, and why not, such as `no exchange rate for SGD`. */
export interface WithoutAmount {
  readonly place: string;
  readonly reason: string;
}

export interface AmountsThere {
  readonly amounts: readonly AmountThere[];
  readonly withoutAmount: readonly WithoutAmount[];
}

/**
 * What a reader's pay would be in each place of `payByCountry`: the amount there that is worth the pay
 * when it is seen at the lens's price level and the rates that the lens uses for that row.
 *
 * Pay there = pay ÷ what one unit of the row's money, per the row's period, is in the currency and
 * period of the pay. Three significant digits where a rate or price level was used, else to the unit of
 * the currency (by the hour to its hundredth). A row without a rate, or whose publisher refuses the
 * period of the pay, has no amount but a reason. Throws where an answer has no money.
 */
export function amountsThere(
  { question, rows }: Answer,
  pay: Pick<Pay, 'amount' | 'currency' | 'period'>,
  { priceLevel, rateDate }: Pick<Lens, 'priceLevel' | 'rateDate'>,
  rates: Rates | null,
): AmountsThere {
  const column = question.columns.find(({ kind }) => kind === 'money');
  const amounts: AmountThere[] = [];
  const withoutAmount: WithoutAmount[] = [];
  for (const row of rows) {
    const unit = column && payIn(row, column, 1);
    if (!column?.money || !unit) throw new Error(`No money to state a pay in: ${question.id}`);
    const there = refusesPeriod(row, column.money, pay.period)
      ? refusalOf(pay.period)
      : amountIn(unit, pay, { ...pay, priceLevel, rateDate }, rates);
    if (typeof there === 'number')
      amounts.push({ code: String(row.area_code ?? row.country_iso2), amount: there });
    else withoutAmount.push({ place: String(row.place), reason: there });
  }
  return { amounts, withoutAmount };
}

/** A pay counted in a unit of money, or why it cannot be. */
function amountIn(
  unit: Pay,
  { amount }: Pick<Pay, 'amount'>,
  lens: Pick<Lens, 'currency' | 'period' | 'priceLevel' | 'rateDate'>,
  rates: Rates | null,
): number | string {
  const one = restate(unit, lens, rates);
  if (one.state !== 'restated') return one.state === 'no_rate' ? one.reason : 'not exchanged';
  if (needsRates(unit, lens)) return toSignificant(amount / one.amount);
  const cents = unit.period === 'hour' ? 100 : 1;
  return Math.round((amount / one.amount) * cents) / cents;
}
