import { untrack } from 'svelte';
import type { Answer } from '#lib/domain/answer.ts';
import { questionKey, type Question } from '#lib/domain/question.ts';
import { getEngine, reasonOf } from './EngineState.svelte.ts';

interface Reply {
  /** The prerendered answer that the page had when it asked: a reply to another page's is dropped. */
  readonly page: string;
  readonly answer: Answer;
}

/**
 * The answer to a question that may change. The prerendered answer serves its own question, without
 * an engine; another question asks the engine, the latest wins, and the answer before stays
 * until the next has come. Create it while a component is being set up.
 */
export class Asked {
  #reply = $state.raw<Reply | null>(null);
  #pending = $state.raw(false);
  #problem = $state.raw<string | null>(null);
  readonly #prerendered: () => Answer;
  readonly #page: () => string;
  readonly #isPrerendered: () => boolean;

  constructor(question: () => Question, prerendered: () => Answer, engine = getEngine()) {
    const page = $derived(questionKey(prerendered().question));
    const wanted = $derived(questionKey(question()));
    this.#prerendered = prerendered;
    this.#page = () => page;
    this.#isPrerendered = () => wanted === page;
    $effect(() => {
      void engine.attempt;
      const from = page;
      this.#problem = null;
      this.#pending = wanted !== from;
      if (wanted === from) {
        this.#reply = null;
        return;
      }
      const controller = new AbortController();
      const { signal } = controller;
      // Only another key is another question: a new object for the same one is not asked again.
      engine.ask(untrack(question), signal).then(
        (answer) => {
          if (signal.aborted) return;
          this.#reply = { page: from, answer };
          this.#pending = false;
        },
        (cause: unknown) => {
          if (signal.aborted) return;
          this.#problem = reasonOf(cause);
          this.#pending = false;
        },
      );
      return () => controller.abort();
    });
  }

  get answer(): Answer {
    const reply = this.#isPrerendered() ? null : this.#reply;
    return reply?.page === this.#page() ? reply.answer : this.#prerendered();
  }

  /** Whether the answer shown is still the one to the question before. */
  get pending(): boolean {
    return this.#pending;
  }

  /** Why the question was not answered; null where it was. */
  get problem(): string | null {
    return this.#problem;
  }
}
