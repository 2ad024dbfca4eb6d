const charactersInPiece = 500_000;

/** Text as it comes, in UTF-8 pieces: a million lines never are one text. */
export class TextPieces {
  readonly #encoder = new TextEncoder();
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];
  #text = '';

  add(text: string): void {
    this.#text += text;
    if (this.#text.length >= charactersInPiece) this.#cut();
  }

  /** All that was added; nothing is kept. */
  take(): readonly Uint8Array<ArrayBuffer>[] {
    if (this.#text !== '') this.#cut();
    return this.#pieces.splice(0);
  }

  #cut(): void {
    this.#pieces.push(this.#encoder.encode(this.#text));
    this.#text = '';
  }
}
