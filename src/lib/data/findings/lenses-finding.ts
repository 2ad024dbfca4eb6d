import type { Finding } from '#lib/domain/finding.ts';
import { lensPhrase } from '#lib/domain/lens-in-words.ts';
import type { View } from '#lib/domain/view.ts';
import { payAt } from './comparable.ts';
import { countryInWords } from './country-in-words.ts';
import { movesInWords } from './moves-in-words.ts';
import { subtitleOf } from './place-names.ts';

const unlike =
  'Purchasing power parities and Big Mac prices are of whole countries, not of one occupation or city. Ranks are among the rows that have both numbers; publishers differ in whom they count, how and when.';

/** Who moves up and down most between market exchange and purchasing power parity, with the ranks. */
export function lensesFinding(view: View): Finding {
  const { lens } = view;
  return {
    ...movesInWords(view, {
      from: 'rank_market',
      to: 'rank_ppp',
      by: 'by purchasing power parity',
      tooFew: 'Too few places have a rate and a purchasing power parity to be ranked by both',
      nameOf: ({ place }) => countryInWords(String(place)),
      one: 'place',
      many: 'places',
      among: 'with both numbers',
    }),
    subtitle: subtitleOf(
      `Ranks by ${payAt(lens.statistic)}: market exchange, purchasing power parity, Big Mac`,
      lens.rateDate === 'own-year' ? lensPhrase(lens, { ...lens, rateDate: 'newest' }) : '',
    ),
    note: unlike,
  };
}
