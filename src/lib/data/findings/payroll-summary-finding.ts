import type { Finding } from '#lib/domain/finding.ts';
import { formatPercent } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { capitalised, counted, inList, sentences } from './in-list.ts';
import {
  amountPer,
  blendNote,
  levelNote,
  marketSubtitle,
  ratioInWords,
  targetOf,
} from './payroll-words.ts';

/** Where a payroll stands against the market as a whole, and what it costs to bring it to the target. */
export function payrollSummaryFinding(view: View): Finding {
  const subtitle = marketSubtitle(view);
  const [row] = view.rows;
  const people = count(row, 'people');
  if (!row || people === 0) {
    const headline = 'The payroll has no people';
    return { headline, subtitle, sentence: `${headline}.` };
  }
  const { market_ratio: ratio } = row;
  return {
    headline:
      typeof ratio === 'number'
        ? `The typical person is paid ${ratioInWords(ratio, view.question)}`
        : 'Nobody on the payroll has a market figure',
    subtitle,
    sentence: sentences(
      `Of ${counted(people, 'person', 'people')}, ${count(row, 'matched').toLocaleString('en-US')} ${count(row, 'matched') === 1 ? 'has' : 'have'} a market figure.`,
      sharesIn(row),
      costIn(view, row),
    )!,
    note: sentences(noteOn(row), levelNote, blendNote(view.question)),
  };
}

const count = (row: Row | undefined, name: string): number => Number(row?.[name] ?? 0);

function sharesIn(row: Row): string | null {
  if (count(row, 'placed') === 0) return null;
  const share = (name: string): string => formatPercent(count(row, name));
  return `${share('below_p25')} are paid below the market’s 25th percentile, ${share('within')} between it and the 75th, ${share('above_p75')} above that.`;
}

function costIn(view: View, row: Row): string | null {
  const target = targetOf(view.question);
  if (typeof row.cost !== 'number') return `No target can be worked out from ${target}.`;
  const below = count(row, 'below_target');
  const kept = count(row, 'kept_out');
  return sentences(
    below === 0
      ? `Nobody is to be brought to ${target}.`
      : `To bring ${counted(below, 'person', 'people')} to ${target} costs ${amountPer(view, row, 'cost')}.`,
    kept > 0 &&
      `${capitalised(counted(kept, 'person', 'people'))} below it ${kept === 1 ? 'is' : 'are'} above their own range and left out.`,
  )!;
}

function noteOn(row: Row): string | undefined {
  const without = [
    [count(row, 'without_occupation'), 'no occupation'],
    [count(row, 'without_place'), 'no place'],
    [count(row, 'without_figure'), 'no published figure'],
  ] as const;
  const missing = without.filter(([people]) => people > 0);
  const wider = count(row, 'on_fallback');
  const hourly = count(row, 'by_hour');
  return sentences(
    missing.length > 0 &&
      `Without a market: ${inList(missing.map(([people, why]) => `${counted(people, 'person', 'people')} with ${why}`))}.`,
    wider > 0 &&
      `${counted(wider, 'person is', 'people are')} set against a wider place, for the finer one publishes nothing.`,
    hourly > 0 &&
      `${counted(hourly, 'person is', 'people are')} compared by the hour (a year is 2,080 hours): no annual pay is published for them.`,
  );
}
