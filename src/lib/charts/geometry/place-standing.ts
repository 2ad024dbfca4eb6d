import { formatCell } from '#lib/domain/format.ts';
import type { Column, Row, Value } from '#lib/domain/question.ts';
import { labelText, px } from './layout.ts';
import { placeBand, type Band, type PlacedBand } from './place-band.ts';
import { captionOffset, type PlacedCaption } from './place-captions.ts';
import { drawn, type DrawnAmount, type Point, type PointLine } from './point.ts';
import type { RowFrame, RowPlace } from './row-frame.ts';
import { textWidth } from './text-width.ts';
import { shortName } from './written.ts';

/** What there is to draw of one row. */
export interface Standing {
  readonly row: Row;
  readonly name: string;
  /** The amount with its period, and the mark of a flag. */
  readonly amount: string;
  readonly band: Band;
  /** Where the amount stands. */
  readonly words: string;
  readonly flag: string | null;
  readonly caption: readonly string[];
}

export interface PlacedStanding {
  readonly row: number;
  readonly place: RowPlace;
  readonly selected: boolean;
  readonly band: PlacedBand | null;
  /** Beside the bar, or in its place; null where they have no room beside it. */
  readonly words: {
    readonly text: string;
    readonly x: number;
    readonly anchor: 'start' | 'end';
  } | null;
  /** What stands on the hatching, where nothing is published. */
  readonly none: string | null;
  readonly amount: {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    /** Null where the row has no amount. */
    readonly drawn: DrawnAmount | null;
  };
  readonly caption: PlacedCaption | null;
  readonly point: Point;
}

/** The columns with the amounts, with both ends of the bands, and with what is published. */
export interface StandingColumns {
  readonly amount: Column;
  readonly low: Column;
  readonly high: Column;
  readonly published: readonly Column[];
}

export interface StandingToPlace extends Standing {
  /** The place of the row in the view. */
  readonly at: number;
  readonly columns: StandingColumns;
  readonly frame: RowFrame;
  /** From percentiles to px. */
  readonly scale: (percentile: number) => number;
  readonly selected: boolean;
}

/** Places one row: its band of percentiles as a bar, or the words that stand for one. */
export function placeStanding(standing: StandingToPlace): PlacedStanding {
  const { at: row, name, amount, caption, columns, frame, scale, selected } = standing;
  const place = frame.rows[row]!;
  const band = placeBand(row, standing.band, columns, scale);
  const there = standing.row[columns.amount.name];
  const published = columns.published.some(({ name: of }) => isNumber(standing.row[of]));
  const none = band || published ? null : standing.words;
  const [from, to] = band?.line ?? [frame.left, frame.right];
  return {
    row,
    place,
    selected,
    band,
    words: none === null ? placeWords(standing, band) : null,
    none,
    amount: {
      text: amount,
      x: frame.narrow ? frame.right : frame.width,
      y: frame.narrow ? place.nameY : place.y + 4.5,
      drawn: isNumber(there) ? drawn(row, columns.amount, there) : null,
    },
    caption:
      caption.length === 0
        ? null
        : {
            lines: caption,
            x: frame.narrow ? 0 : frame.left,
            y: px(place.y + captionOffset(false)),
          },
    point: { row, x: px((from + to) / 2), y: place.y, title: name, lines: linesOf(standing) },
  };
}

// Right of the bar, else left of it; in the place of a bar where there is none.
function placeWords(
  { words, frame }: StandingToPlace,
  band: PlacedBand | null,
): PlacedStanding['words'] {
  if (!band) return { text: words, x: frame.left, anchor: 'start' };
  const text = shortly(words);
  const room = textWidth(text, labelText) + gap;
  const [from, to] = band.line;
  if (to + room <= frame.right) return { text, x: px(to + gap), anchor: 'start' };
  return from - room >= frame.left ? { text, x: px(from - gap), anchor: 'end' } : null;
}

const gap = 8;

/** `between P60 and P65` as `P60–P65`, `between the median and P55` as `median–P55`. */
const shortly = (words: string): string =>
  words.replace(/^between (?:the )?(.+) and (?:the )?(.+)$/, '$1–$2');

// The amount and where it stands, what is published there, then all that is to be known of the row.
function linesOf({ row, amount, words, flag, caption, columns }: StandingToPlace): PointLine[] {
  return [
    { label: '', value: amount },
    { label: words, value: '' },
    ...columns.published
      .filter((column) => isNumber(row[column.name]))
      .map((column) => ({
        label: column.statistic ? shortName[column.statistic] : column.label,
        value: formatCell(row, column),
      })),
    ...(flag ? [{ label: 'Flag', value: flag }] : []),
    ...(caption.length > 0 ? [{ label: caption.join(' '), value: '' }] : []),
  ];
}

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';
