// Advance widths of the printable ASCII characters in DejaVu Sans, in hundredths of an em, from the
// space on. Of the usual system fonts it is the widest, so what fits by it fits in the others.
const ascii = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
  64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
  60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
  63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
];
const others: Readonly<Record<string, number>> = {
  '\u202f': 20,
  '\u00a0': 32,
  '’': 32,
  '·': 32,
  '≥': 84,
  '≈': 84,
  '…': 100,
};
const boldFactor = 1.12;

/** How a text is set: font size in px, and whether it is semibold. */
export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * The width of a text in px, estimated without a browser: a drawing is laid out on the server too.
 * It is never much less than the true width, whatever the system's font.
 */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character);
  return (hundredths / 100) * size * (bold ? boldFactor : 1);
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return others[character] ?? ascii[code - 32] ?? (code >= 0x2e80 ? 100 : 64);
}
