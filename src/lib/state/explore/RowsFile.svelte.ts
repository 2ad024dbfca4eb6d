import type { FileKind } from '#lib/domain/file-kind.ts';
import type { Question } from '#lib/domain/question.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { startModuleWorker } from '../start-module-worker.ts';
import { streamToWorker } from '../stream-to-worker.ts';
import { toldByWorker } from '../told-by-worker.ts';
import type {
  FromRowsFileWorker,
  RowsFileRequest,
  ToRowsFileWorker,
} from './rows-file-messages.ts';

/**
 * All rows of a statement in a file: read by the engine, written in a worker of their own, none of them on the page's
 * thread. One at a time; the worker ends with its file.
 */
export class RowsFile {
  #kind = $state.raw<FileKind | null>(null);
  #rows = $state.raw(0);
  #controller: AbortController | null = null;
  readonly #engine: Pick<EngineState, 'stream'>;

  constructor(engine: Pick<EngineState, 'stream'>) {
    this.#engine = engine;
  }

  /** What is being written; null where nothing is. */
  get kind(): FileKind | null {
    return this.#kind;
  }

  /** How many rows are written so far. */
  get rows(): number {
    return this.#rows;
  }

  /** The file; rejects where it is cancelled, the statement fails, or memory does not suffice. */
  async make(
    request: RowsFileRequest,
    question: Pick<Question, 'statement' | 'reads'>,
  ): Promise<Blob> {
    this.cancel();
    const controller = new AbortController();
    const { signal } = controller;
    this.#controller = controller;
    this.#kind = request.kind;
    this.#rows = 0;
    try {
      const { default: address } = await import('./rows-file-worker.ts?worker&url');
      signal.throwIfAborted();
      const { worker, end } = startModuleWorker(address);
      signal.addEventListener('abort', end);
      const tell = (message: ToRowsFileWorker) => worker.postMessage(message);
      tell({ is: 'request', request });
      const made = toldByWorker(
        worker,
        signal,
        (message: FromRowsFileWorker) => (message.is === 'made' ? message.blob : undefined),
        'The writer of files broke down.',
      );
      const sent = streamToWorker(this.#engine, question, worker, {
        signal,
        onRows: (rows) => (this.#rows = rows),
      });
      // Whichever fails first ends the other.
      const [blob] = await Promise.all([made, sent]);
      return blob;
    } finally {
      controller.abort();
      if (this.#controller === controller) this.#kind = null;
    }
  }

  cancel(): void {
    this.#controller?.abort(new DOMException('No file was made.', 'AbortError'));
  }
}
