import { untrack } from 'svelte';
import { narrowed, type Answer } from '#lib/domain/answer.ts';
import { questionKey, type Question } from '#lib/domain/question.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';
import { getEngine } from './EngineState.svelte.ts';

interface Reply {
  /** The prerendered answer that the page had when it asked: a reply to another page's is dropped. */
  readonly page: string;
  readonly answer: Answer;
}

/**
 * The answer to a question that may change. The prerendered answer serves its own question, without
 * an engine; another question asks the engine, the latest wins, and the answer before stays
 * until the next has come. Of a question that lies within a wider one the wider is asked, so that the
 * next choice within it is answered at once. Create it while a component is being set up.
 */
export class Asked {
  #reply = $state.raw<Reply | null>(null);
  #problem = $state.raw<string | null>(null);
  readonly #answer: () => Answer;
  readonly #pending: () => boolean;

  constructor(question: () => Question, prerendered: () => Answer, engine = getEngine()) {
    const page = $derived(questionKey(prerendered().question));
    const wanted = $derived(questionKey(question()));
    const wide = $derived(questionKey(wideOf(question())));
    // An answer that is here and holds what is wanted.
    const holding = $derived.by(() => {
      const replied = this.#reply?.page === page ? [this.#reply.answer] : [];
      return [prerendered(), ...replied].find((answer) =>
        [wanted, wide].includes(questionKey(answer.question)),
      );
    });
    let before: Reply | null = null;
    const shown = $derived.by(() => {
      if (!holding) return before?.page === page ? before.answer : prerendered();
      // Only another key is another question: a new object for the same one changes nothing.
      const same = questionKey(holding.question) === wanted;
      const answer = same ? holding : narrowed(untrack(question), holding);
      before = { page, answer };
      return answer;
    });
    this.#answer = () => shown;
    this.#pending = () => !holding && this.#problem === null;
    $effect(() => {
      void engine.attempt;
      this.#problem = null;
      if (holding) return;
      const from = page;
      void wide;
      const controller = new AbortController();
      const { signal } = controller;
      engine.ask(wideOf(untrack(question)), signal).then(
        (answer) => {
          if (!signal.aborted) this.#reply = { page: from, answer };
        },
        (cause: unknown) => {
          if (!signal.aborted) this.#problem = reasonOf(cause);
        },
      );
      return () => controller.abort();
    });
  }

  get answer(): Answer {
    return this.#answer();
  }

  /** Whether the answer shown is still the one to the question before. */
  get pending(): boolean {
    return this.#pending();
  }

  /** Why the question was not answered; null where it was. */
  get problem(): string | null {
    return this.#problem;
  }
}

const wideOf = (question: Question): Question => question.within?.question ?? question;
