import { textWidth, type TextStyle } from './text-width.ts';

/**
 * A text in at most `most` lines of `width` px, broken after spaces, hyphens and slashes; what does
 * not fit ends in an ellipsis.
 */
export function wrapText(text: string, width: number, most: number, style: TextStyle): string[] {
  const pieces = text.split(/(?<=[\s/-])/);
  const lines: string[] = [];
  let line = '';
  for (const [at, piece] of pieces.entries()) {
    if (line === '' || textWidth((line + piece).trimEnd(), style) <= width) {
      line += piece;
    } else if (lines.length === most - 1) {
      line += pieces.slice(at).join('');
      break;
    } else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  return [...lines, line.trimEnd()].map((each) => shortened(each, width, style));
}

/** A text cut to `width` px with an ellipsis; unchanged where it fits. */
export function shortened(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`, style) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}
