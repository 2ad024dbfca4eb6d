import type { Batch } from '#lib/domain/batch.ts';
import { ComingPieces } from './ComingPieces.ts';
import type { RowsForWorker, RowsTaken } from './stream-to-worker.ts';

/** Fetches what reads rows, for those who want no request once they come. */
export const loadBatchReader = () => import('#lib/engine/arrow-batches.ts');

/** In a worker: the rows that `streamToWorker` hands over; `tell` tells the page what was dealt with. */
export class StreamedRows {
  readonly #reader = loadBatchReader();
  readonly #told = new ComingPieces<readonly Uint8Array[]>();
  readonly #tell: (taken: RowsTaken) => void;
  #rows = 0;

  constructor(tell: (taken: RowsTaken) => void) {
    this.#tell = tell;
  }

  take(message: RowsForWorker): void {
    if (message.is === 'messages') this.#told.add([message.messages]);
    else this.#told.end();
  }

  /** Whoever waits for rows gets no more of them, but an error. */
  cancel(): void {
    this.#told.fail(new DOMException('The rows are not wanted any more.', 'AbortError'));
  }

  /** The rows as they come. */
  async *batches(): AsyncGenerator<Batch> {
    const { batchesOfStream } = await this.#reader;
    for await (const batch of batchesOfStream(this.#taken())) {
      yield batch;
      this.#rows += batch.length;
    }
  }

  async *#taken(): AsyncGenerator<Uint8Array> {
    for await (const messages of this.#told) {
      yield* messages;
      this.#tell({ is: 'taken', rows: this.#rows });
    }
  }
}
