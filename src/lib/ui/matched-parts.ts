/** A piece of a text, and whether the reader typed it. */
export interface Part {
  readonly text: string;
  readonly matched: boolean;
}

/** A text in pieces, those set apart that begin a word as a word of the query does; case aside. */
export function matchedParts(text: string, query: string): readonly Part[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).flatMap((piece) => {
    const lower = piece.toLowerCase();
    const length = Math.max(
      0,
      ...words.filter((word) => lower.startsWith(word)).map((word) => word.length),
    );
    return [
      { text: piece.slice(0, length), matched: true },
      { text: piece.slice(length), matched: false },
    ].filter((part) => part.text);
  });
}
