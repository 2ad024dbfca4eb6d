import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { FileKind } from '#lib/domain/file-kind.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { startModuleWorker, type StartedWorker } from '../start-module-worker.ts';
import { streamToWorker, type StatedRows } from '../stream-to-worker.ts';
import { toldByWorker } from '../told-by-worker.ts';
import type {
  FromRowsFile,
  FromRowsFileWorker,
  RowsFileRequest,
  ToRowsFile,
  ToRowsFileWorker,
} from './rows-file-messages.ts';

// Each time that it is told, the page is drawn anew.
const millisecondsBetween = 200;

const broken = 'The writer of files broke down.';

/** What a file is made of: the request without its kind, and what gives the rows. */
export interface RowsToWrite extends Omit<RowsFileRequest, 'kind'>, StatedRows {}

/** A file, and what it is of. */
export interface WrittenRows {
  readonly blob: Blob;
  readonly content: FigureContent;
}

/**
 * All rows of some statements in a file: read by the engine, written in a worker of their own, none of them on the page's
 * thread. One at a time; each comes and goes through a port of its own.
 */
export class RowsFile {
  #kind = $state.raw<FileKind | null>(null);
  #rows = $state.raw(0);
  #controller: AbortController | null = null;
  #started: Promise<StartedWorker> | null = null;
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

  /** Starts the worker before it is needed, with all code for files of these kinds: nothing is fetched for them later. */
  async start(kinds: readonly FileKind[]): Promise<void> {
    const { worker } = await this.#running();
    const over = new AbortController();
    const loaded = toldByWorker(
      worker,
      over.signal,
      (message: FromRowsFileWorker) => message.is === 'loaded' || undefined,
      broken,
    );
    worker.postMessage({ is: 'load', kinds } satisfies ToRowsFileWorker);
    await loaded.finally(() => over.abort());
  }

  /**
   * A file of the rows that `prepare` says, which may take its time. Rejects where it is cancelled, a statement fails, or
   * memory does not suffice.
   */
  async make(
    kind: FileKind,
    prepare: (signal: AbortSignal) => Promise<RowsToWrite>,
  ): Promise<WrittenRows> {
    this.cancel();
    const controller = new AbortController();
    const { signal } = controller;
    this.#controller = controller;
    this.#kind = kind;
    this.#rows = 0;
    try {
      const rows = await prepare(signal);
      const { worker } = await this.#running();
      signal.throwIfAborted();
      const blob = await this.#write(worker, { kind, ...rows }, signal);
      return { blob, content: rows.content };
    } finally {
      controller.abort();
      if (this.#controller === controller) this.#kind = null;
    }
  }

  cancel(): void {
    this.#controller?.abort(new DOMException('No file was made.', 'AbortError'));
  }

  /** Ends the worker and all that it holds; the next file starts another. */
  end(): void {
    this.cancel();
    void this.#started?.then(({ end }) => end()).catch(() => {});
    this.#started = null;
  }

  async #write(
    worker: Worker,
    { statements, reads, ...request }: RowsToWrite & Pick<RowsFileRequest, 'kind'>,
    signal: AbortSignal,
  ): Promise<Blob> {
    const { port1: port, port2: itsPort } = new MessageChannel();
    worker.postMessage({ is: 'request', request } satisfies ToRowsFileWorker, [itsPort]);
    port.start();
    const made = toldByWorker(
      worker,
      signal,
      (message: FromRowsFile) => (message.is === 'made' ? message.blob : undefined),
      broken,
      port,
    );
    let told = 0;
    const sent = streamToWorker(this.#engine, { statements, reads }, port, {
      signal,
      onRows: (rows) => {
        if (performance.now() - told < millisecondsBetween) return;
        told = performance.now();
        this.#rows = rows;
      },
    });
    try {
      const [blob] = await Promise.all([made, sent]);
      return blob;
    } finally {
      // Whichever fails first ends the other.
      port.postMessage({ is: 'cancel' } satisfies ToRowsFile);
      port.close();
    }
  }

  #running(): Promise<StartedWorker> {
    return (this.#started ??= this.#begin());
  }

  async #begin(): Promise<StartedWorker> {
    try {
      const { default: address } = await import('./rows-file-worker.ts?worker&url');
      const started = startModuleWorker(address);
      // The file that it was at says why; the next starts another.
      started.worker.addEventListener('error', () => {
        started.end();
        this.#started = null;
      });
      return started;
    } catch (cause) {
      this.#started = null;
      throw cause;
    }
  }
}
