import type { View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf } from './amount.ts';
import { placeAxis } from './axis.ts';
import { fittingTexts } from './fitting-text.ts';
import { placeBands } from './bands.ts';
import { drawnWidth, isNarrow, px, strongText, tickText } from './layout.ts';
import { fallbackWords, levelColumns, type LevelsOptions } from './level-columns.ts';
import { drawn, textIn, type DrawnAmount, type Point } from './point.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface PlacedLevelBar {
  readonly numeral: string;
  /** `fully competent`, in as many lines as it takes. */
  readonly name: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly drawn: DrawnAmount | null;
  /** Why there is no bar. */
  readonly none: string | null;
  readonly text: string;
  readonly point: Point;
}

export interface PlacedLevelBars {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly PlacedLevelBar[];
  /** Whose figures these are, where they are not the area's own, in lines. */
  readonly fallback: readonly string[];
}

const widestStep = 190;

/** Places the four wage levels of one area as bars from zero. */
export function placeLevelBars(view: View, width: number, options: LevelsOptions): PlacedLevelBars {
  const full = drawnWidth(width);
  const row = view.rows[0] ?? {};
  const levels = levelColumns(view);
  const unit = unitOf(
    view.rows,
    levels.map(({ column }) => column),
  );
  const amounts = levels.map(({ column }) => amountIn(row, column, unit));
  const bands = placeBands(levels.length, Math.min(full, levels.length * widestStep), 0.22, 0.08);
  const plot = isNarrow(full) ? 110 : 140;
  const baseline = 22 + plot;
  const { scale } = placeAxis(
    amounts.flatMap((amount) => reach(amount) ?? []),
    [baseline, 22],
    { column: levels[0]!.column, unit, zero: true },
  );
  const room = bands.width + 8;
  const texts = fittingTexts(amounts, unit, (all) =>
    all.every((text) => textWidth(text, strongText) <= room),
  );
  const bars = levels.map(({ numeral, name, column }, at): PlacedLevelBar => {
    const amount = amounts[at]!;
    const value = reach(amount);
    const y = px(value === null ? baseline : scale(value));
    const x = bands.starts[at]!;
    return {
      numeral,
      name: wrapText(name, bands.step - 4, 2, tickText),
      x,
      y,
      width: bands.width,
      height: px(baseline - y),
      drawn: amount.state === 'value' ? drawn(0, column, amount.value) : null,
      none: value === null ? amount.text : null,
      text: texts[at]!,
      point: {
        row: 0,
        x: px(x + bands.width / 2),
        y,
        title: column.label,
        lines: [{ label: textIn(row, options.label), value: amount.text }],
      },
    };
  });
  const words = fallbackWords(view, row, options);
  const fallback = words ? wrapText(words, full, 2, tickText) : [];
  const lines = Math.max(...bars.map(({ name }) => name.length));
  return {
    width: full,
    height: baseline + 20 + lines * 14 + (fallback.length > 0 ? 10 + fallback.length * 14 : 4),
    baseline,
    bars,
    fallback,
  };
}
