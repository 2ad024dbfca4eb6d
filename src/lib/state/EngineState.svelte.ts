import { createContext } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import type { ComingTable, OwnTable } from '#lib/domain/own-table.ts';
import type { Question } from '#lib/domain/question.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import type { Engine, EngineStatus, FreeAnswer, FreeOptions } from '#lib/engine/Engine.ts';

/** The engine of a page. */
export type StartableEngine = Engine & {
  /** Starts it before it is asked. */
  start(): Promise<void>;
  /** Hands over all rows of a statement that only reads, unread, as they come. */
  stream(
    question: Pick<Question, 'statement' | 'reads'>,
    take: (message: Uint8Array<ArrayBuffer>) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void>;
};

/** Brings the engine's code, and tells each change of its status. */
export type LoadEngine = (onStatus: (status: EngineStatus) => void) => Promise<StartableEngine>;

/** The data engine of this tab: loaded and started by the first question, and only then. */
export class EngineState {
  #status = $state.raw<EngineStatus>({ state: 'not started' });
  #attempt = $state.raw(0);
  #engine: Promise<StartableEngine> | null = null;
  readonly #load: LoadEngine;

  constructor(load: LoadEngine) {
    this.#load = load;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** Counts the retries: whoever asked in vain asks again when it changes. */
  get attempt(): number {
    return this.#attempt;
  }

  /** The engine, loaded once; a question asked of it starts it. Rejects where it cannot be loaded. */
  engine(): Promise<StartableEngine> {
    this.#engine ??= this.#load((status) => (this.#status = status)).catch((cause: unknown) => {
      this.#engine = null;
      this.#status = { state: 'failed', reason: reasonOf(cause) };
      throw cause;
    });
    return this.#engine;
  }

  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    const engine = await this.engine();
    signal?.throwIfAborted();
    return engine.ask(question, { signal });
  }

  /** The rows of one statement that only reads, over the tables named: see `Engine.askFreely`. */
  async askFreely(
    sql: string,
    tables: readonly string[],
    options: FreeOptions = {},
  ): Promise<FreeAnswer> {
    const engine = await this.engine();
    options.signal?.throwIfAborted();
    return engine.askFreely(sql, tables, options);
  }

  /** Hands over all rows of a statement that only reads, unread, as they come: see `BrowserEngine.stream`. */
  async stream(
    question: Pick<Question, 'statement' | 'reads'>,
    take: (message: Uint8Array<ArrayBuffer>) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    const engine = await this.engine();
    signal?.throwIfAborted();
    return engine.stream(question, take, signal);
  }

  /** Takes a table of the reader's own into the engine's memory, in place of one of the same name. */
  async put(table: OwnTable | ComingTable): Promise<void> {
    await (await this.engine()).put(table);
  }

  /** The bytes of memory that the engine holds; 0 where it does not run. */
  async held(): Promise<number> {
    return (await this.#engine)?.held() ?? 0;
  }

  /** Ends the engine with everything that it holds; the next question starts another. */
  async end(): Promise<void> {
    await (await this.#engine)?.close();
  }

  /** Starts the engine again after it failed. */
  retry(): void {
    if (this.#status.state !== 'failed') return;
    this.#attempt += 1;
    // A second failure is told by the status.
    this.engine()
      .then((engine) => engine.start())
      .catch(() => {});
  }
}

export const [getEngine, setEngine] = createContext<EngineState>();
