import type { KeyColumns } from '#lib/data/explore/own/own-keys.ts';
import type { OwnTableRead } from '#lib/data/explore/own/read-own-table.ts';
import { knownCodes } from '#lib/data/questions/known-codes.ts';
import { ownKeyKinds, type KnownCode } from '#lib/domain/own-key.ts';
import type { FileShape, PayrollSource } from '#lib/domain/payroll/payroll-file.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import type { EngineState } from '../EngineState.svelte.ts';
import { startModuleWorker } from '../start-module-worker.ts';
import { toldByWorker } from '../told-by-worker.ts';
import type { DataPackageState } from './DataPackageState.svelte.ts';
import type { OwnTableAsked, OwnTableReply } from './own-table-messages.ts';

/** A table that the reader brought, as it is in the engine. */
export interface BroughtTable extends Omit<OwnTableRead, 'table'> {
  readonly source: PayrollSource;
  readonly overrules: Partial<FileShape>;
}

/**
 * The reader's own table: read in a worker, kept in the engine's memory and nowhere else. One at a time; another takes its
 * place once it is read.
 */
export class OwnTableDesk {
  #brought = $state.raw<BroughtTable | null>(null);
  #share = $state.raw<number | null>(null);
  #problem = $state.raw<string | null>(null);
  #controller: AbortController | null = null;
  #files = 0;
  readonly #engine: EngineState;
  readonly #data: DataPackageState;

  /** `data` is told of the table, so that it can be asked like any other. */
  constructor(engine: EngineState, data: DataPackageState) {
    this.#engine = engine;
    this.#data = data;
  }

  get brought(): BroughtTable | null {
    return this.#brought;
  }

  /** How much of a file is read, 0 to 1; null where none is being read. */
  get share(): number | null {
    return this.#share;
  }

  /** Why the last file was not taken; the table before it stays. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Reads a file and puts it into the engine, in place of the one before. */
  async bring(
    source: PayrollSource,
    {
      overrules = {},
      keys = null,
    }: { overrules?: Partial<FileShape>; keys?: KeyColumns | null } = {},
  ): Promise<void> {
    this.cancel();
    const { signal } = (this.#controller = new AbortController());
    this.#problem = null;
    this.#share = 0;
    try {
      const known = await this.#known(signal);
      const { table, ...read } = await this.#read({ source, overrules, keys, known }, signal);
      signal.throwIfAborted();
      await this.#engine.put(table);
      // Another file, or none at all, is wanted by now.
      if (this.#controller?.signal !== signal) return;
      this.#files += 1;
      const schema = { ...read.schema, own: this.#files };
      this.#data.bring({ schema, source: table.source });
      this.#brought = { ...read, schema, source, overrules };
    } catch (cause) {
      if (!signal.aborted) this.#problem = reasonOf(cause);
    } finally {
      if (this.#controller?.signal === signal) this.#share = null;
    }
  }

  /** Reads the same file in another way. */
  again(change: { overrules?: Partial<FileShape>; keys?: KeyColumns | null }): Promise<void> {
    const brought = this.#brought;
    return brought
      ? this.bring(brought.source, { overrules: brought.overrules, ...change })
      : Promise.resolve();
  }

  cancel(): void {
    this.#controller?.abort();
    this.#share = null;
  }

  /** Ends the engine, with all that it holds: the next question starts another. */
  async forget(): Promise<void> {
    this.cancel();
    this.#controller = null;
    this.#brought = null;
    this.#problem = null;
    this.#data.bring(null);
    await this.#engine.end();
  }

  async #known(signal: AbortSignal): Promise<readonly KnownCode[]> {
    const { rows } = await this.#engine.ask(knownCodes(), signal);
    return rows.flatMap(({ kind, written, code }) => {
      const known = ownKeyKinds.find((each) => each === kind);
      return known ? [{ kind: known, written: String(written), code: String(code) }] : [];
    });
  }

  async #read(asked: OwnTableAsked, signal: AbortSignal): Promise<OwnTableRead> {
    const { default: address } = await import('./own-table-worker.ts?worker&url');
    signal.throwIfAborted();
    const { worker, end } = startModuleWorker(address);
    try {
      const hear = (reply: OwnTableReply) => {
        if (reply.is === 'progress') this.#share = reply.share;
        return reply.is === 'read' ? reply.read : undefined;
      };
      const broken = 'The reader of tables broke down. Bring the file again.';
      const read = toldByWorker(worker, signal, hear, broken);
      worker.postMessage(asked);
      return await read;
    } finally {
      end();
    }
  }
}
