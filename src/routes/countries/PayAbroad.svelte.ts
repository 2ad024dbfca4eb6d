import { createContext } from 'svelte';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { Pay } from '#lib/domain/restate.ts';
import { askAll } from '#lib/state/ask-all.svelte.ts';
import { defaultChosen } from '#lib/state/chosen.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';
import { EnteredPay } from '../EnteredPay.svelte.ts';
import type { CountryPage } from './country-page.ts';
import { acrossCountries, firstQuestions } from './questions.ts';

/** What came with the page. */
interface Served {
  readonly answers: Readonly<Record<keyof ReturnType<typeof firstQuestions>, PackedAnswer>>;
  /** For the countries in dollars, before any script runs. */
  readonly rates: Rates;
  readonly countries: readonly CountryPage[];
}

/**
 * One occupation across countries, and the reader's own pay beside it: for the page and for its
 * figures. Create it while a component is being set up.
 */
export class PayAbroad {
  /** The reader's own pay: it stays in this page unless they share it. */
  readonly entered = new EnteredPay();
  readonly asked;
  readonly #served: () => Served;
  readonly #selection = getSelection();

  constructor(served: () => Served) {
    this.#served = served;
    this.asked = askAll(
      () => firstQuestions(this.#selection.current),
      () => firstQuestions(defaultChosen),
      () => served().answers,
    );
  }

  get rates(): Rates {
    return this.#served().rates;
  }

  /** Every country with a page: those that publish pay, and the United States. */
  get countries(): readonly CountryPage[] {
    return this.#served().countries;
  }

  /** What the questions of the page are asked by. */
  readonly choices = $derived.by(() => acrossCountries(this.#selection.current));
  /** The occupation's title; nothing where no pay is published under its code. */
  readonly title = $derived.by(() => {
    const title = this.asked.profile.answer.rows[0]?.title;
    return title === undefined ? null : String(title);
  });
  /** The reader's pay in the currency and period of the lens; null until they enter it. */
  readonly own: Pay | null = $derived.by(() => {
    const { amount } = this.entered;
    const { currency, period } = this.#selection.current.lens;
    return amount === null ? null : { amount, currency, period };
  });
}

export const [getPayAbroad, setPayAbroad] = createContext<PayAbroad>();
