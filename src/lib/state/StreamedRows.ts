import type { Batch } from '#lib/domain/batch.ts';
import { ComingPieces } from './ComingPieces.ts';
import type { RowsForWorker, RowsTaken } from './stream-to-worker.ts';

/** In a worker: the rows that `streamToWorker` hands over. */
export class StreamedRows {
  readonly #reader = import('#lib/engine/arrow-batches.ts');
  readonly #told = new ComingPieces<readonly Uint8Array[]>();
  #rows = 0;

  take(message: RowsForWorker): void {
    if (message.is === 'messages') this.#told.add([message.messages]);
    else this.#told.end();
  }

  /** The rows as they come; the page is told what was dealt with. */
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
      const taken: RowsTaken = { is: 'taken', rows: this.#rows };
      self.postMessage(taken);
    }
  }
}
