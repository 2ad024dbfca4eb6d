import { createContext } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import type { Question } from '#lib/domain/question.ts';
import type { Engine, EngineStatus } from '#lib/engine/Engine.ts';

/** An engine that can be started before it is asked. */
export type StartableEngine = Engine & { start(): Promise<void> };

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

/** What went wrong, in the words of the error. */
export const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);

export const [getEngine, setEngine] = createContext<EngineState>();
