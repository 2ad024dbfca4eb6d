import { isNarrow } from './layout.ts';
import { captionLines, captionRoom } from './place-captions.ts';
import { fadeLength } from './place-range.ts';
import { textIn } from './point.ts';
import type { RangeRow } from './range-row.ts';
import { valueOf } from './range-shape.ts';
import { placeRows, type RowFrame } from './row-frame.ts';

export interface PlacedRangeFrame {
  readonly frame: RowFrame;
  /** The lines of each row's caption; empty where rows have none. */
  readonly captions: readonly (readonly string[])[];
  /** The row whose percentiles are named under it; -1 where none has any. */
  readonly explained: number;
}

/** Places the rows of a chart of ranges, with room for their captions and for what explains the first. */
export function placeRangeFrame(
  rows: readonly RangeRow[],
  names: readonly string[],
  { width, top, caption, open }: { width: number; top: number; caption?: string; open: boolean },
): PlacedRangeFrame {
  const narrow = isNarrow(width);
  const airy = rows.length <= 4;
  const explained = rows.findIndex(({ amounts }) =>
    outer.some((each) => valueOf(amounts[each]) !== null),
  );
  const layout = {
    values: rows.map(({ written, published }) => published?.text ?? written.text),
    wide: airy ? 72 : 48,
    narrow: 38,
    top,
    trail: open ? fadeLength + 84 : 24,
  };
  const more = new Map([[explained, narrow ? 12 : airy ? 0 : 14]]);
  if (caption === undefined) {
    return { frame: placeRows(names, width, { ...layout, under: more }), captions: [], explained };
  }
  // Captions begin where the names end, which they do not move.
  const room = narrow ? width : width - placeRows(names, width, layout).left;
  const captions = rows.map(({ row }) => captionLines(textIn(row, caption), room));
  const beneath = narrow ? 22 : layout.wide / 2;
  const under = captions.map((lines, at): [number, number] => {
    const needed = captionRoom(lines.length, at === explained) - beneath;
    return [at, Math.max(more.get(at) ?? 0, needed)];
  });
  return {
    frame: placeRows(names, width, { ...layout, under: new Map(under) }),
    captions,
    explained,
  };
}

/** Whether a row has amounts that are only known to lie above a floor. */
export const isOpen = ({ amounts }: RangeRow): boolean =>
  Object.values(amounts).some((amount) => amount.state === 'top_coded');

const outer = ['p10', 'p25', 'p75', 'p90'] as const;
