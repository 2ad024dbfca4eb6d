import { createContext } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import { questionKey, type Question } from '#lib/domain/question.ts';
import type { EngineState } from '#lib/state/EngineState.svelte.ts';

/** A question that the engine answers while the figure that asks it is still being made. */
export class AskedAhead {
  readonly #engine: EngineState;
  #key = '';
  #answer: Promise<Answer> | null = null;

  constructor(engine: EngineState) {
    this.#engine = engine;
  }

  ask(question: Question): void {
    this.#key = questionKey(question);
    this.#answer = this.#engine.ask(question);
    // Whoever asks hears of it.
    this.#answer.catch(() => {});
  }

  forget(): void {
    this.#answer = null;
  }

  /** The answer that is on its way, to the first who asks; null where another question was asked ahead. */
  take(question: Question): Promise<Answer> | null {
    if (questionKey(question) !== this.#key) return null;
    const answer = this.#answer;
    this.#answer = null;
    return answer;
  }
}

export const [getAskedAhead, setAskedAhead] = createContext<AskedAhead>();
