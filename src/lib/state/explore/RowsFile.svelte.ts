import type { FileKind } from '#lib/domain/file-kind.ts';
import type { Question } from '#lib/domain/question.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { startModuleWorker } from '../start-module-worker.ts';
import type {
  FromRowsFileWorker,
  RowsFileRequest,
  ToRowsFileWorker,
} from './rows-file-messages.ts';

/** So many messages are on their way to the worker: it never waits for one, and they are never many. */
const ahead = 4;

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
    this.#controller = controller;
    this.#kind = request.kind;
    this.#rows = 0;
    const { default: address } = await import('./rows-file-worker.ts?worker&url');
    const { worker, end } = startModuleWorker(address);
    const tell = (message: ToRowsFileWorker, transfer: Transferable[] = []) =>
      worker.postMessage(message, transfer);
    const written = this.#written(worker, controller.signal);
    try {
      tell({ is: 'request', request });
      const take = async (bytes: Uint8Array<ArrayBuffer>) => {
        tell({ is: 'message', bytes }, [bytes.buffer]);
        await written.room();
      };
      const sent = this.#engine
        .stream(question, take, controller.signal)
        .then(() => tell({ is: 'end' }));
      // Whichever fails first ends the other.
      const [blob] = await Promise.all([written.file, sent]);
      return blob;
    } finally {
      controller.abort();
      end();
      if (this.#controller === controller) this.#kind = null;
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }

  /** What the worker says: the file at its end, and when it can take more before. */
  #written(worker: Worker, signal: AbortSignal) {
    let waiting = 0;
    let wake = () => {};
    const file = new Promise<Blob>((resolve, reject) => {
      const hear = ({ data }: MessageEvent<FromRowsFileWorker>) => {
        if (data.is === 'made') return resolve(data.blob);
        if (data.is === 'failed') return reject(new Error(data.message));
        waiting -= 1;
        this.#rows = data.rows;
        wake();
      };
      const fail = ({ message }: ErrorEvent) =>
        reject(new Error(message || 'its worker broke down'));
      worker.addEventListener('message', hear, { signal });
      worker.addEventListener('error', fail, { signal });
      signal.addEventListener('abort', () => {
        reject(new DOMException('No file was made.', 'AbortError'));
        wake();
      });
    });
    const room = async () => {
      waiting += 1;
      while (waiting >= ahead && !signal.aborted) await new Promise<void>((on) => (wake = on));
    };
    return { file, room };
  }
}
