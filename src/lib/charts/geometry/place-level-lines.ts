import type { View } from '#lib/domain/view.ts';
import { amountIn, unitOf } from './amount.ts';
import { placeAxis, type Axis } from './axis.ts';
import { withoutOverlap } from './dodge.ts';
import { drawnWidth, isNarrow, px, tickText } from './layout.ts';
import { fallbackWords, levelColumns, type LevelsOptions } from './level-columns.ts';
import { drawn, isSelected, textIn, type DrawnAmount, type Point } from './point.ts';
import { longestText, placeRows, type RowFrame, type RowPlace } from './row-frame.ts';
import { spanText } from './span-text.ts';
import { textWidth } from './text-width.ts';

export interface PlacedStep {
  readonly level: number;
  readonly x: number;
  readonly drawn: DrawnAmount;
}

export interface PlacedLevelLine {
  readonly row: number;
  readonly place: RowPlace;
  readonly selected: boolean;
  readonly steps: readonly PlacedStep[];
  /** What is written at the lowest and at the highest step; when narrow, both at the right edge. */
  readonly low: string;
  readonly high: string;
  readonly none: string | null;
  readonly fallback: string | null;
  readonly point: Point;
}

export interface PlacedLevelLines {
  readonly frame: RowFrame;
  readonly height: number;
  readonly axis: Axis;
  readonly lines: readonly PlacedLevelLine[];
  /** The numerals of the levels, at the first line. */
  readonly numerals: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Places the four wage levels of several areas as steps on one common axis, a line for each area. */
export function placeLevelLines(
  view: View,
  width: number,
  options: LevelsOptions,
): PlacedLevelLines {
  const levels = levelColumns(view);
  const columns = levels.map(({ column }) => column);
  const unit = unitOf(view.rows, columns);
  const rows = view.rows.map((row) => columns.map((column) => amountIn(row, column, unit)));
  const fallbacks = view.rows.map((row) => fallbackWords(view, row, options));
  const explained = rows.findIndex((row) => row.some(({ state }) => state === 'value'));
  const narrow = isNarrow(drawnWidth(width));
  const ends = rows.map((amounts) => [amounts[0]!, amounts.at(-1)!] as const);
  const frame = placeRows(
    view.rows.map((row) => textIn(row, options.label)),
    width,
    {
      values: ends.map(([low, high]) => spanText(low, high, false, columns[0]!)),
      wide: 40,
      narrow: 26,
      top: narrow ? 2 : 16,
      trail: narrow ? 0 : longestText(ends.map(([, high]) => high.text)) + 16,
      under: new Map(
        fallbacks.map((words, at) => [
          at,
          (words ? 14 : 0) + (narrow && at === explained ? 13 : 0),
        ]),
      ),
    },
  );
  const inset = narrow ? 8 : longestText(ends.map(([low]) => low.text)) + 14;
  const values = rows.flatMap((row) => row.flatMap((a) => (a.state === 'value' ? a.value : [])));
  const axis = placeAxis(values, [frame.left + inset, frame.right - 8], {
    column: columns[0]!,
    unit,
  });
  const lines = rows.map((amounts, row): PlacedLevelLine => {
    const steps = amounts.flatMap((amount, level): PlacedStep[] =>
      amount.state === 'value'
        ? [
            {
              level,
              x: px(axis.scale(amount.value)),
              drawn: drawn(row, columns[level]!, amount.value),
            },
          ]
        : [],
    );
    const middle = steps.length > 0 ? (steps[0]!.x + steps.at(-1)!.x) / 2 : frame.left + 40;
    return {
      row,
      place: frame.rows[row]!,
      selected: isSelected(view.rows[row]!, options.selected),
      steps,
      low: ends[row]![0].text,
      high: ends[row]![1].text,
      none: steps.length === 0 ? amounts[0]!.text : null,
      fallback: fallbacks[row]!,
      point: {
        row,
        x: middle,
        y: frame.rows[row]!.y,
        title: textIn(view.rows[row]!, options.label),
        lines: [
          ...columns.map(({ label }, at) => ({ label, value: amounts[at]!.text })),
          ...(fallbacks[row] ? [{ label: '', value: fallbacks[row] }] : []),
        ],
      },
    };
  });
  return {
    frame,
    height: Math.ceil(frame.bottom + (values.length > 0 ? 26 : 4)),
    axis: values.length > 0 ? axis : { ...axis, ticks: [] },
    lines,
    numerals: placeNumerals(lines, levels, narrow),
  };
}

// Over the first line; when narrow, its name stands there, and they go under it.
function placeNumerals(
  lines: readonly PlacedLevelLine[],
  levels: readonly { readonly numeral: string }[],
  narrow: boolean,
): PlacedLevelLines['numerals'] {
  const first = lines.find(({ steps }) => steps.length > 0);
  if (!first) return [];
  const texts = first.steps.map(({ level }) => levels[level]!.numeral);
  const kept = withoutOverlap(
    first.steps.map(({ x }) => x),
    texts.map((text) => textWidth(text, tickText) + 4),
  );
  return first.steps.flatMap(({ x }, at) =>
    kept[at] ? [{ x, y: first.place.y + (narrow ? 18 : -11), text: texts[at]! }] : [],
  );
}
