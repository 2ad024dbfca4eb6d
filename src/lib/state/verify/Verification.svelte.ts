import { tablesMoved } from '#lib/data/files/tables-moved.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { FileChecked, FiguresChecked, FiguresFound, Receipt } from '#lib/domain/receipt.ts';
import { formatCount } from '#lib/domain/format.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { startModuleWorker } from '../start-module-worker.ts';
import { streamToWorker } from '../stream-to-worker.ts';
import { toldByWorker } from '../told-by-worker.ts';
import type { FromCheckWorker, ToCheckWorker } from './check-messages.ts';

/** How far the check of a file has come. */
export type Checking =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly reason: string }
  | { readonly state: 'read'; readonly file: FileChecked; readonly figures: FiguresChecked };

/** The most rows that are asked again. */
const mostRows = 1_000_000;

/**
 * Checks a file that was downloaded here: whether it was edited, and whether its statement gives other
 * figures now. The file is read, and set against the figures of now, in a worker of the tab, and sent nowhere.
 */
export class Verification {
  #checking = $state.raw<Checking>({ state: 'none' });
  #controller: AbortController | null = null;
  readonly #engine: Pick<EngineState, 'stream'>;
  readonly #manifest: () => Promise<Manifest>;

  constructor(engine: Pick<EngineState, 'stream'>, manifest: () => Promise<Manifest>) {
    this.#engine = engine;
    this.#manifest = manifest;
  }

  get checking(): Checking {
    return this.#checking;
  }

  /** Checks a file, in place of one that is being checked. */
  async check(file: File): Promise<void> {
    this.#controller?.abort();
    const { signal } = (this.#controller = new AbortController());
    const say = (checking: Checking) => {
      if (!signal.aborted) this.#checking = checking;
    };
    say({ state: 'reading', name: file.name });
    const { default: address } = await import('./check-worker.ts?worker&url');
    if (signal.aborted) return;
    const { worker, end } = startModuleWorker(address);
    try {
      const broken = 'The reader of files broke down. Drop the file again.';
      const told = <T>(pick: (message: FromCheckWorker) => T | undefined) =>
        toldByWorker(worker, signal, pick, broken);
      const read = told((message) => (message.is === 'read' ? message.file : undefined));
      const found = told((message) => (message.is === 'found' ? message.found : undefined));
      // Where the file cannot be read, nobody waits for what is found in it.
      found.catch(() => {});
      worker.postMessage({ is: 'file', file } satisfies ToCheckWorker);
      const checked = await read;
      say({ state: 'read', file: checked, figures: { state: 'asking' } });
      const figures = await this.#figures(checked.receipt, worker, found, signal);
      say({ state: 'read', file: checked, figures });
    } catch (cause) {
      say({ state: 'refused', name: file.name, reason: reasonOf(cause) });
    } finally {
      end();
    }
  }

  /** Asks nothing more, as when the reader leaves the page. */
  stop(): void {
    this.#controller?.abort();
  }

  async #figures(
    receipt: Receipt,
    worker: Worker,
    found: Promise<FiguresFound>,
    signal: AbortSignal,
  ): Promise<FiguresChecked> {
    if (receipt.tables.some(({ file }) => file === null)) return { state: 'own' };
    try {
      const [{ tables }, figures] = await Promise.all([
        this.#manifest(),
        found,
        this.#hand(receipt, worker, signal),
      ]);
      return { ...figures, moved: tablesMoved(receipt, tables) };
    } catch (cause) {
      return { state: 'failed', reason: reasonOf(cause) };
    }
  }

  /** Hands the rows of the statement of a receipt to the worker. */
  async #hand({ statement, tables, rows }: Receipt, worker: Worker, signal: AbortSignal) {
    const stopping = new AbortController();
    signal.addEventListener('abort', () => stopping.abort());
    // A newer release may have more rows than the file.
    const most = Math.min(2 * rows + 10_000, mostRows);
    let given = 0;
    const onRows = (taken: number) => {
      given = taken;
      if (given > most) stopping.abort();
    };
    const stated = {
      statements: [{ sql: statement, values: [] }],
      reads: tables.map(({ table }) => ({ table })),
    };
    try {
      await streamToWorker(this.#engine, stated, worker, { signal: stopping.signal, onRows });
    } catch (cause) {
      if (given <= most) throw cause;
      throw new Error(
        `its statement gives more than ${formatCount(most)} rows, where the file has ${formatCount(rows)}.`,
        { cause },
      );
    }
  }
}
