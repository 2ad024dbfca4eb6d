import type { Finding } from '#lib/domain/finding.ts';
import type { Row } from '#lib/domain/question.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';
import { payAt } from './comparable.ts';
import { counted, inList, sentences } from './in-list.ts';
import { movesInWords } from './moves-in-words.ts';
import { placeOf, referenceMonth, subtitleOf } from './place-names.ts';

const sameForAll =
  'A price parity is of all that households buy in an area, not of what one occupation buys. Ranks are among the areas that have both numbers.';

/**
 * Which areas move up and down most once pay is stated at average US prices, with the ranks, and which
 * of them have pay but no regional price parity.
 */
export function priceMovesFinding(view: View): Finding {
  const local = view.rows.some(
    ({ area_kind }) => area_kind === 'metro' || area_kind === 'nonmetro',
  );
  const [one, many] = local ? ['area', 'areas'] : ['state', 'states'];
  const { headline, sentence } = movesInWords(view, {
    from: 'rank_as_paid',
    to: 'rank_rpp',
    by: 'at average US prices',
    tooFew: `Too few ${many} have both pay and a price parity to be ranked twice`,
    nameOf: placeOf,
    one,
    many,
    among: 'ranked as paid and at average US prices',
  });
  return {
    headline,
    subtitle: subtitleOf(
      `Ranks by ${payAt(view.lens.statistic)} as paid and at average US prices`,
      referenceMonth(view.rows),
    ),
    sentence: sentences(sentence, unpriced(view.rows.filter(hasNoParity(view)), many))!,
    note: sameForAll,
  };
}

const hasNoParity = (view: View) => {
  const paid = statisticColumn(view, view.lens.statistic);
  const published = paid?.publishedAs ?? paid?.name ?? '';
  return (row: Row): boolean =>
    typeof row[published] === 'number' && typeof row.rank_rpp !== 'number';
};

function unpriced(rows: readonly Row[], many: string): string | false {
  if (rows.length === 0) return false;
  if (rows.length <= 3) {
    return `No price parity is published for ${inList(rows.map(placeOf))}.`;
  }
  const rural = rows.filter(({ area_kind }) => area_kind === 'nonmetro').length;
  const which = rural > 0 ? `, ${counted(rural, 'of them', 'of them')} nonmetropolitan` : '';
  return `No price parity is published for ${rows.length} of the ${many} that publish pay${which}.`;
}
