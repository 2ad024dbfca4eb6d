import { formatPercent } from './format.ts';
import type { Lens, PriceLevel } from './lens.ts';

/** At which prices and rates an amount is stated, as a phrase after its name. */
export const pricesPhrase: Readonly<Record<PriceLevel, string>> = {
  fx: 'at market exchange',
  ppp: 'at US prices (PPP)',
  bigmac: 'at US prices (Big Mac)',
  rpp: 'at average US prices',
  real: 'in constant prices',
};

/** What a lens changes against another, as a phrase after the name of a statistic. */
export function lensPhrase(lens: Lens, before: Lens): string {
  const { priceLevel, rateDate, rateMove, currency } = lens;
  const phrases = [
    currency === before.currency ? '' : `in ${currency}`,
    priceLevel === before.priceLevel ? '' : pricesPhrase[priceLevel],
    rateDate === before.rateDate
      ? ''
      : rateDate === 'own-year'
        ? 'at the rate of its own year'
        : 'at the newest rate',
    rateMove === 0 ? '' : `if the rate ${moveInWords(rateMove)}`,
  ];
  return phrases.filter(Boolean).join(' ');
}

/** `falls 10 %`, `rises 10 %`. */
const moveInWords = (move: number): string =>
  `${move < 0 ? 'falls' : 'rises'} ${formatPercent(Math.abs(move))}`;
