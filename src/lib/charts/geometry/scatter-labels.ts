import { boxOfText, overlaps, type Box } from './box.ts';
import { px, strongText, type Spot, labelText } from './layout.ts';
import { shortened } from './wrap-text.ts';

/** A dot that may be named beside itself. */
export interface Named extends Spot {
  readonly r: number;
  readonly title: string;
  readonly selected: boolean;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly selected: boolean;
}

/** How much room a name may take beside its dot, in px. */
const widest = { own: 320, other: 240 };

/**
 * Names beside their dots, the first in the list first: at the right, at the left, above or below,
 * where none overlaps another or what is `taken`; who finds no room has no name.
 */
export function placeLabels(
  wanted: readonly Named[],
  area: Box,
  taken: readonly Box[],
): readonly PlacedLabel[] {
  const boxes = [...taken];
  return wanted.flatMap((dot) => {
    for (const label of placesFor(dot, area.right - area.left)) {
      const style = label.selected ? strongText : labelText;
      const box = boxOfText(label.text, label.x, label.y, label.anchor, style);
      const inside =
        box.left >= area.left &&
        box.right <= area.right &&
        box.top >= area.top &&
        box.bottom <= area.bottom;
      if (!inside || boxes.some((other) => overlaps(box, other))) continue;
      boxes.push(box);
      return [label];
    }
    return [];
  });
}

function placesFor({ x, y, r, title, selected }: Named, width: number): readonly PlacedLabel[] {
  const style = selected ? strongText : labelText;
  const text = shortened(title, Math.min(selected ? widest.own : widest.other, width * 0.6), style);
  const off = r + (selected ? 8 : 4);
  const at = (dx: number, dy: number, anchor: PlacedLabel['anchor']): PlacedLabel => ({
    text,
    x: px(x + dx),
    y: px(y + dy),
    anchor,
    selected,
  });
  return [
    at(off, 4, 'start'),
    at(-off, 4, 'end'),
    at(0, -off - 3, 'middle'),
    at(0, off + 12, 'middle'),
    at(off, -off - 3, 'start'),
    at(-off, -off - 3, 'end'),
    at(off, off + 12, 'start'),
    at(-off, off + 12, 'end'),
  ];
}
