import { createContext } from 'svelte';
import type { PackedAnswer } from '#lib/domain/answer.ts';
import { askAll } from '#lib/state/ask-all.svelte.ts';
import { getPlaces } from '#lib/state/PlacesState.svelte.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';
import { firstQuestions, unsnapped } from './questions.ts';

/** What came with the page. */
interface Served {
  readonly answers: Readonly<Record<keyof ReturnType<typeof firstQuestions>, PackedAnswer>>;
}

/**
 * What labour costs against a base, by what is chosen: for the page and for its figures. Create it
 * while a component is being set up.
 */
export class Differentials {
  readonly asked;
  readonly #selection = getSelection();
  readonly #places = getPlaces();

  constructor(served: () => Served) {
    this.asked = askAll(
      () => firstQuestions(this.#selection.current),
      () => firstQuestions(unsnapped),
      () => served().answers,
    );
  }

  /** The areas to outline: the base, and the places that the reader has chosen. */
  readonly outlined: ReadonlySet<string> = $derived.by(() => {
    const { areas, against } = this.#selection.current;
    return new Set([...areas, against]);
  });

  /** The title of an occupation in the basket; its code while it is asked for, or where nobody knows it. */
  titleOf(soc: string): string {
    const row = this.asked.basket.answer.rows.find(({ soc_code: code }) => code === soc);
    return row ? String(row.title) : soc;
  }

  /** What in the basket or the base is no such thing, in sentences. */
  readonly unknown: readonly string[] = $derived.by(() => {
    const { occupations, against } = this.#selection.current;
    const { basket } = this.asked;
    const known = new Set(basket.answer.rows.map(({ soc_code: code }) => String(code)));
    const strange = basket.pending ? [] : occupations.filter((soc) => !known.has(soc));
    const places = this.#places.all;
    return [
      ...strange.map(
        (soc) =>
          `${soc} is not an occupation that areas publish: groups of occupations have national pay only.`,
      ),
      ...(places.length > 0 && !places.some(({ code }) => code === against)
        ? [`No area has the code ${against}. Choose another base.`]
        : []),
    ];
  });
}

export const [getDifferentials, setDifferentials] = createContext<Differentials>();
