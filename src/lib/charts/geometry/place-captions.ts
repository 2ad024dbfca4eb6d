import { tickText } from './layout.ts';
import { wrapText } from './wrap-text.ts';

/** Words that stand small under a row. */
export interface PlacedCaption {
  readonly lines: readonly string[];
  readonly x: number;
  /** The baseline of the first line. */
  readonly y: number;
}

/** Height of a line of a caption in px. */
export const captionLeading = 13;

/** A caption in at most two lines. */
export const captionLines = (text: string, room: number): readonly string[] =>
  text === '' ? [] : wrapText(text, room, 2, tickText);

// How far below its bar a caption begins: beneath the names of the percentiles, where they stand there.
const below = { bar: 21, legend: 36 };

/** The first baseline of a caption below the line that a bar stands on. */
export const captionOffset = (explained: boolean): number => (explained ? below.legend : below.bar);

/** How much room a row needs under its bar for a caption of so many lines, in px. */
export const captionRoom = (lines: number, explained: boolean): number =>
  lines === 0 ? 0 : captionOffset(explained) + (lines - 1) * captionLeading + 13;
