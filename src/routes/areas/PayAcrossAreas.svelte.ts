import { createContext } from 'svelte';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { askAll } from '#lib/state/ask-all.svelte.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';
import { firstQuestions, occupationOf } from './questions.ts';

/** What came with the page. */
interface Served {
  readonly answers: Readonly<Record<keyof ReturnType<typeof firstQuestions>, PackedAnswer>>;
}

/**
 * One occupation across the states: for the page and for its figures. Create it while a component is
 * being set up.
 */
export class PayAcrossAreas {
  readonly asked;
  readonly #selection = getSelection();

  constructor(served: () => Served) {
    this.asked = askAll(
      () => firstQuestions(this.#selection.current),
      () => firstQuestions(defaultChosen),
      () => served().answers,
    );
  }

  readonly soc = $derived.by(() => occupationOf(this.#selection.current));
  /** The occupation's title; nothing where no pay is published under its code. */
  readonly title = $derived.by(() => {
    const title = this.asked.profile.answer.rows[0]?.title;
    return title === undefined ? null : String(title);
  });
  /** What files are named for. */
  readonly occupation = $derived.by(() => `${this.soc} ${this.title ?? ''}`.trim());
}

export const [getPayAcrossAreas, setPayAcrossAreas] = createContext<PayAcrossAreas>();
