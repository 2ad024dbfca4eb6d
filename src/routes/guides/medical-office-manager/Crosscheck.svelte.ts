import type { Answer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { View } from '#lib/domain/view.ts';
import { getSelection, type Selection } from '#lib/state/Selection.svelte.ts';
import { ViewOfAnswer } from '../../figures/ViewOfAnswer.svelte.ts';

/**
 * The guide's claims beside official figures, through the lens. Create it while a component is being
 * set up.
 */
export class Crosscheck {
  readonly #view: ViewOfAnswer;
  readonly #selection: Selection;

  constructor(answer: () => Answer, prerendered: () => Rates) {
    this.#view = new ViewOfAnswer('crosscheck', answer, { prerendered });
    this.#selection = getSelection();
  }

  get view(): View {
    return this.#view.current;
  }

  /** What the lens did to the amounts. */
  get remarks(): string {
    return this.view.remarks.join(' ');
  }

  /** The same for amounts published in dollars a year, which stand so unless the reader chose otherwise. */
  get remarksIfRestated(): string {
    const { currency, period } = this.#selection.current.lens;
    return currency !== 'USD' || period !== 'year' ? this.remarks : '';
  }
}
