import { PayrollFileError } from '#lib/data/payroll/PayrollFileError.ts';
import type { ColumnMapping } from '#lib/domain/payroll/column-mapping.ts';
import type { FilePreview, FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import type { PayrollRead } from '#lib/domain/payroll/payroll-table.ts';
import type { OwnBatch } from '#lib/domain/own-batch.ts';
import type { PayrollReply, PayrollRequest } from './payroll-messages.ts';
import type { StartedWorker } from '../start-module-worker.ts';
import { startPayrollWorker } from './start-payroll-worker.ts';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: unknown) => void;
  readonly onProgress?: (share: number) => void;
  readonly onBatches?: (batches: readonly OwnBatch[]) => void;
}

interface PayrollReadOptions {
  /** Units of each currency that one US dollar is. */
  readonly unitsPerUsd: Readonly<Record<string, number>>;
  /** Told the share of the file that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Takes rows of the table as they are done, which `table` then has no more. */
  readonly onBatches?: (batches: readonly OwnBatch[]) => void;
  readonly signal?: AbortSignal;
}

type Asking<Request> = Request extends { id: number; key: number }
  ? Omit<Request, 'id' | 'key'>
  : never;

/** Reads payrolls in a worker of its own: the page stays free, and a file's bytes never pass through it. */
export class PayrollReader {
  readonly #begin: () => StartedWorker;
  readonly #waiting = new Map<number, Waiting>();
  #started: StartedWorker | null = null;
  #ready: Promise<void> | null = null;
  #isReady = false;
  #fail: (cause: Error) => void = () => {};
  #sent: { readonly source: PayrollSource; readonly key: number } | null = null;
  #count = 0;

  constructor(begin: () => StartedWorker = startPayrollWorker) {
    this.#begin = begin;
  }

  /** Starts the worker with all the code it may need, so that nothing is fetched once there is a file. */
  start(): Promise<void> {
    this.#ready ??= new Promise((resolve, reject) => {
      this.#fail = reject;
      this.#started = this.#begin();
      const { worker } = this.#started;
      worker.addEventListener('message', ({ data }: MessageEvent<PayrollReply>) => {
        if (data.kind !== 'ready') return this.#hear(data);
        this.#isReady = true;
        resolve();
      });
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        this.#break(event.message);
      });
      worker.addEventListener('messageerror', () => this.#break('a message was lost'));
    });
    // Who does not wait for the start is told of its failure when he asks.
    this.#ready.catch(() => {});
    return this.#ready;
  }

  /**
   * What is seen of a file before it is read whole. Throws a `PayrollFileError` in words for the reader,
   * and the signal's reason where it is withdrawn.
   */
  async preview(
    source: PayrollSource,
    overrules: Partial<FileShape> = {},
    signal?: AbortSignal,
  ): Promise<FilePreview> {
    const asked = this.#ask(source, { kind: 'preview', overrules }, { signal });
    return (await asked) as FilePreview;
  }

  /** Reads a file whole, as it was previewed and by the mapping given; throws as `preview` does. */
  async read(
    source: PayrollSource,
    { shape, columns }: Pick<FilePreview, 'shape' | 'columns'>,
    mapping: ColumnMapping,
    { unitsPerUsd, ...options }: PayrollReadOptions,
  ): Promise<PayrollRead> {
    const request = { kind: 'read', shape, columns, mapping, unitsPerUsd } as const;
    return (await this.#ask(source, request, options)) as PayrollRead;
  }

  /** Ends the worker and all it holds; what is asked later starts another. */
  end(): void {
    this.#close(putAway());
  }

  async #ask(
    source: PayrollSource,
    request: Asking<PayrollRequest>,
    { signal, ...heard }: Omit<PayrollReadOptions, 'unitsPerUsd'>,
  ): Promise<unknown> {
    await this.start();
    signal?.throwIfAborted();
    if (!this.#started) throw putAway();
    const key = this.#send(source);
    const id = (this.#count += 1);
    let withdraw = () => {};
    try {
      return await new Promise((resolve, reject) => {
        withdraw = () => {
          this.#post({ kind: 'withdraw', id });
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', withdraw);
        this.#waiting.set(id, { resolve, reject, ...heard });
        this.#post({ ...request, id, key });
      });
    } finally {
      signal?.removeEventListener('abort', withdraw);
      this.#waiting.delete(id);
    }
  }

  // A file is sent by reference, and once, so that the worker may keep what it has made of it.
  #send(source: PayrollSource): number {
    if (this.#sent?.source === source) return this.#sent.key;
    const key = (this.#count += 1);
    this.#sent = { source, key };
    this.#post({ kind: 'source', key, source });
    return key;
  }

  #post(request: PayrollRequest): void {
    this.#started?.worker.postMessage(request);
  }

  #hear(reply: Exclude<PayrollReply, { kind: 'ready' }>): void {
    const waiting = this.#waiting.get(reply.id);
    if (reply.kind === 'progress') waiting?.onProgress?.(reply.share);
    else if (reply.kind === 'batches') waiting?.onBatches?.(reply.batches);
    else if (reply.kind === 'done') waiting?.resolve(reply.result);
    else waiting?.reject(new PayrollFileError(reply.message));
  }

  #break(message: string): void {
    const why = message ? ` (${message})` : '';
    this.#close(new Error(this.#isReady ? brokeDown(why) : noStart(why)));
  }

  #close(cause: Error): void {
    this.#started?.end();
    this.#started = null;
    this.#ready = null;
    this.#isReady = false;
    this.#sent = null;
    this.#fail(cause);
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}

const putAway = (): DOMException => new DOMException('The payroll was put away.', 'AbortError');

const noStart = (why: string): string =>
  `The reader of payrolls could not start${why}. Reload the page, and choose the file again.`;

const brokeDown = (why: string): string =>
  `The reader of payrolls broke down${why}. Choose the file again; if that fails as well, save it as CSV or split it.`;
