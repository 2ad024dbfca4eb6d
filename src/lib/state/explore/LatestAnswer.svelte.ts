import { untrack } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import { questionKey, type Question } from '#lib/domain/question.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { getEngine } from '../EngineState.svelte.ts';

/**
 * The answer to a question that may change, or be none: the latest wins, and the answer before stays until
 * it is here. Create it while a component is being set up.
 */
export class LatestAnswer {
  #answer = $state.raw<Answer | null>(null);
  #problem = $state.raw<string | null>(null);
  readonly #isCurrent: () => boolean;

  constructor(question: () => Question | null, engine = getEngine()) {
    const asked = $derived(question());
    const key = $derived(asked && questionKey(asked));
    this.#isCurrent = () => this.#answer !== null && questionKey(this.#answer.question) === key;
    $effect(() => {
      void engine.attempt;
      void key;
      this.#problem = null;
      const wanted = untrack(() => asked);
      if (!wanted) return;
      const controller = new AbortController();
      const { signal } = controller;
      engine.ask(wanted, signal).then(
        (answer) => {
          if (!signal.aborted) this.#answer = answer;
        },
        (cause: unknown) => {
          if (!signal.aborted) this.#problem = reasonOf(cause);
        },
      );
      return () => controller.abort();
    });
  }

  /** The latest that came; null before the first. */
  get answer(): Answer | null {
    return this.#answer;
  }

  /** The answer to the question as it now is; null while that is on its way. */
  get current(): Answer | null {
    return this.#isCurrent() ? this.#answer : null;
  }

  get problem(): string | null {
    return this.#problem;
  }
}
