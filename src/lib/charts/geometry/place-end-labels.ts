import { dodge } from './dodge.ts';
import { labelText, lineHeight, px } from './layout.ts';
import { wrapText } from './wrap-text.ts';

/** The name of a line with its last number, beside its end. */
export interface EndLabel {
  readonly key: string;
  readonly name: readonly string[];
  readonly value: string;
  readonly x: number;
  /** The baseline of the first line; the value stands under the name. */
  readonly y: number;
}

/** Sets the names of lines beside their ends, moved apart where they would overlap. */
export function placeEndLabels(
  ends: readonly { key: string; name: string; value: string; y: number }[],
  { x, width, top, bottom }: { x: number; width: number; top: number; bottom: number },
): EndLabel[] {
  const names = ends.map(({ name }) => wrapText(name, width, 3, labelText));
  const sizes = names.map((lines) => (lines.length + 1) * lineHeight + 6);
  const middles = dodge(
    ends.map(({ y }) => y),
    sizes,
    [top, bottom],
  );
  return ends.map(({ key, value }, at) => ({
    key,
    name: names[at]!,
    value,
    x,
    y: px(middles[at]! - sizes[at]! / 2 + 14),
  }));
}
