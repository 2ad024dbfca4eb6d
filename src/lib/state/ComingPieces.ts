/** Pieces as they come, for one who waits for each: until they end, or fail. */
export class ComingPieces<Piece> implements AsyncIterable<Piece> {
  readonly #pieces: Piece[] = [];
  #end: { readonly cause: unknown } | 'open' | 'ended' = 'open';
  #wake = () => {};

  add(pieces: readonly Piece[]): void {
    this.#pieces.push(...pieces);
    this.#wake();
  }

  end(): void {
    this.#end = 'ended';
    this.#wake();
  }

  /** Ends them with what whoever waits is to throw; what has come before is not handed over any more. */
  fail(cause: unknown): void {
    this.#pieces.length = 0;
    this.#end = { cause };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Piece> {
    for (;;) {
      const piece = this.#pieces.shift();
      if (piece) yield piece;
      else if (this.#end === 'open') await new Promise<void>((wake) => (this.#wake = wake));
      else if (this.#end === 'ended') return;
      else throw this.#end.cause;
    }
  }
}
