import { formatMoney, periodPhrase } from '#lib/domain/format.ts';
import { isPayPeriod } from '#lib/domain/pay-period.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { restate, type Pay } from '#lib/domain/restate.ts';
import { wageLevelNames, wageLevelReached } from '#lib/domain/wage-level.ts';
import { placeOf } from './place-names.ts';

/**
 * The wage level that a pay reaches, in a sentence, from an answer to `wageLevels` for one area; null
 * where there are levels of several areas, or none.
 */
export function levelReached({ rows }: Answer, pay: Pay, rates: Rates | null): string | null {
  const [row] = rows;
  if (!row || rows.length > 1 || !isPayPeriod(row.pay_unit)) return null;
  const period = row.pay_unit;
  const seen = restate(pay, { currency: 'USD', priceLevel: 'fx', period }, rates);
  const wages = [1, 2, 3, 4].map((level) => row[`level_${level}`]);
  if (seen.state !== 'restated' || !wages.every((wage) => typeof wage === 'number')) return null;
  const levels = wages.map(Number);
  const said = (wage: number | undefined) =>
    `${formatMoney(wage ?? 0, 'USD', period)} ${periodPhrase[period]}`;
  const reached = wageLevelReached(seen.amount, levels);
  if (reached === 0) return `In ${placeOf(row)} it is below wage level I, ${said(levels[0])}.`;
  const { numeral, name } = wageLevelNames[reached - 1]!;
  const next = wageLevelNames[reached];
  const more = next ? `; level ${next.numeral} begins at ${said(levels[reached])}` : '';
  return `In ${placeOf(row)} it reaches wage level ${numeral}, ${name}, ${said(levels[reached - 1])}${more}.`;
}
