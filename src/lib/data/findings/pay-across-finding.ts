import type { Finding } from '#lib/domain/finding.ts';
import { formatCount } from '#lib/domain/format.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountText, comparable, extremes } from './comparable.ts';
import { placesOf } from './place-names.ts';

/** Where the same pay goes farthest among the states, and where least far. */
export function payAcrossStatesFinding(view: View): Finding {
  const pay = comparable(view, columnNamed(view, 'pay_equivalent'));
  const year = view.rows.find((row) => row.price_year)?.price_year;
  const subtitle = `Pay that buys as much, by regional price parity${year ? ` of ${String(year)}` : ''}`;
  if (!pay) {
    const headline = 'No price level is published for this area';
    return {
      headline,
      subtitle,
      sentence: `${headline}, so there is no equivalent in other states.`,
    };
  }
  const { highest, lowest } = extremes(pay);
  const [dearest, cheapest] = [placesOf(highest, 'states'), placesOf(lowest, 'states')];
  return {
    headline: `The same pay goes farthest in ${cheapest}, least far in ${dearest}`,
    subtitle,
    sentence: `What this pay buys takes ${amountText(lowest[0], pay.column)} ${pay.each} in ${cheapest} and ${amountText(highest[0], pay.column)} in ${dearest}.`,
    note: 'Price levels count prices and rents; they do not count taxes, nor what the work pays there.',
  };
}

/** In how many countries a pay, exchanged at the market rate, buys more than in the United States. */
export function payAcrossCountriesFinding({ rows }: View): Finding {
  const both = rows.filter(
    ({ pay_exchange, pay_ppp }) => typeof pay_exchange === 'number' && typeof pay_ppp === 'number',
  );
  const more = both.filter(({ pay_exchange, pay_ppp }) => Number(pay_exchange) > Number(pay_ppp));
  const subtitle =
    'The same pay in other countries: at the market rate, by purchasing power, by Big Mac';
  if (both.length === 0) {
    const headline = 'No country here has both a market rate and a purchasing power parity';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const [part, all] = [formatCount(more.length), formatCount(both.length)];
  return {
    headline: `Exchanged, this pay buys more than at home in ${part} of ${all} countries`,
    subtitle,
    sentence: `In ${part} of ${all} countries the market rate gives more than purchasing power parity asks for.`,
    note: 'Purchasing power parities are of the whole economy and of the year shown; they are not rates of exchange.',
  };
}
