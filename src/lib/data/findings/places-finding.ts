import type { Finding } from '#lib/domain/finding.ts';
import { regionName, type Region } from '#lib/domain/region.ts';
import type { View } from '#lib/domain/view.ts';
import {
  amountIn,
  amountText,
  excess,
  extremes,
  isPublishedOnly,
  payAt,
  spokenStatistic,
} from './comparable.ts';
import { capitalised, counted, sentences } from './in-list.ts';
import { payBasisNote } from './pay-basis-note.ts';
import { placesOf, referenceMonth, subtitleOf } from './place-names.ts';

interface Kind {
  /** `state`, `area`. */
  readonly one: string;
  readonly many: string;
  /** Which of them these are, where they are not all. */
  readonly among?: string;
  readonly note?: string | null;
}

/** What pay by place says: where it is highest and lowest, and who publishes nothing. */
export function placesFinding(
  view: View,
  { one, many, among = '', note: kindNote }: Kind,
): Finding {
  const pay = spokenStatistic(view);
  const region = view.question.parameters.region;
  const where = typeof region === 'string' ? regionName[region as Region] : '';
  const subtitle = subtitleOf(
    `${capitalised(payAt(pay?.statistic ?? 'p50'))} by ${one}${where && `, ${where}`}${among && `, ${among}`}`,
    pay?.unit ?? '',
    referenceMonth(view.rows),
  );
  const note = sentences(payBasisNote(view.rows), kindNote);
  if (!pay) {
    const headline = `No ${one} publishes pay for this occupation`;
    return { headline, subtitle, sentence: `${headline}.`, note };
  }
  const { highest, lowest } = extremes(pay);
  const [most, least] = [placesOf(highest, many), placesOf(lowest, many)];
  const [high, low] = [highest[0], lowest[0]].map((row) => amountText(row, pay.column));
  const word = payAt(pay.statistic);
  const absent = view.rows.filter((row) => !pay.rows.includes(row));
  const kept = absent.filter((row) => isPublishedOnly(view, row, pay.column)).length;
  const silent = absent.length - kept;
  const missing = sentences(
    silent > 0 && `${counted(silent, `${one} publishes`, `${many} publish`)} no such figure.`,
    kept > 0 && `${counted(kept, one, many)} cannot be restated this way.`,
  );
  if (pay.rows.length === 1) {
    return {
      headline: `Only ${most} publishes ${word}`,
      subtitle,
      sentence: sentences(`In ${most} ${word} is ${high} ${pay.each}.`, missing)!,
      note,
    };
  }
  if (high === low) {
    return {
      headline: `${capitalised(word)} is the same in all ${pay.rows.length} ${many}`,
      subtitle,
      sentence: sentences(`${capitalised(word)} is ${high} ${pay.each} everywhere.`, missing)!,
      note,
    };
  }
  const more = excess(amountIn(highest[0]!, pay.column), amountIn(lowest[0]!, pay.column));
  return {
    headline: `${capitalised(word)} is highest in ${most}, lowest in ${least}`,
    subtitle,
    sentence: sentences(
      `Of ${pay.rows.length} ${many}, ${word} is highest in ${most} at ${high} ${pay.each}, ${more} the ${low} of ${least}.`,
      missing,
    )!,
    note,
  };
}
