import { createContext } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Engine, EngineStatus } from '#lib/engine/Engine.ts';

/** Starts an engine and reports each step; rejects where it cannot be started. */
export type StartEngine = (report: (status: EngineStatus) => void) => Promise<Engine>;

/** The data engine of this tab: started by the first question, and only then. */
export class EngineState {
  #status = $state.raw<EngineStatus>({ state: 'not started' });
  #attempt = $state.raw(0);
  #engine: Promise<Engine> | null = null;
  readonly #start: StartEngine;

  constructor(start: StartEngine) {
    this.#start = start;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** Counts the retries: whoever asked in vain asks again when it changes. */
  get attempt(): number {
    return this.#attempt;
  }

  /** The engine, starting it where it is not running. Two callers never start two. */
  engine(): Promise<Engine> {
    this.#engine ??= this.#start((status) => (this.#status = status)).catch((cause: unknown) => {
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

  /** Starts the engine again after it failed. */
  retry(): void {
    if (this.#status.state !== 'failed') return;
    this.#engine = null;
    this.#status = { state: 'not started' };
    this.#attempt += 1;
    // Whoever waits for an answer is told of a second failure by the status.
    this.engine().catch(() => {});
  }
}

/** What went wrong, in the words of the error. */
export const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

export const [getEngine, setEngine] = createContext<EngineState>();
