import { labelText, px } from './layout.ts';
import type { HistoryYear } from './place-history.ts';
import { textWidth } from './text-width.ts';

/** Years in a row without a number, to be hatched, with the reason. */
export interface MissingYears {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly word: string;
  /** The word fits across the band; else it stands upright. */
  readonly across: boolean;
}

/** Places the runs of years in which the first line has no number. */
export function placeMissing(
  years: readonly HistoryYear[],
  x: (year: number) => number,
  { top, bottom }: { top: number; bottom: number },
): MissingYears[] {
  const runs: { from: number; to: number; word: string }[] = [];
  for (const { year, amounts } of years) {
    const amount = amounts[0]!;
    if (amount.state !== 'none') continue;
    const last = runs.at(-1);
    if (last && last.to === year - 1 && last.word === amount.text) last.to = year;
    else runs.push({ from: year, to: year, word: amount.text });
  }
  return runs.map(({ from, to, word }) => {
    const width = x(to + 0.35) - x(from - 0.35);
    return {
      x: px(x(from - 0.35)),
      y: top,
      width: px(width),
      height: bottom - top,
      word,
      across: textWidth(word, labelText) + 8 <= width,
    };
  });
}
