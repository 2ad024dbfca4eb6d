import type { Finding } from '#lib/domain/finding.ts';
import type { View } from '#lib/domain/view.ts';
import { sentences } from './in-list.ts';
import { metrosFinding } from './metros-finding.ts';
import { priceMovesFinding } from './price-moves-finding.ts';

/** What pay by local area says, and who moves in rank once prices are counted. */
export function localAreasFinding(view: View): Finding {
  const pay = metrosFinding(view);
  const ranked = view.rows.some(({ rank_rpp }) => typeof rank_rpp === 'number');
  if (!ranked) return pay;
  const moves = priceMovesFinding(view);
  return {
    ...pay,
    sentence: sentences(pay.sentence, moves.sentence)!,
    note: sentences(pay.note, moves.note),
  };
}
