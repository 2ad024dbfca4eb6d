import { createContext } from 'svelte';
import { isPartOf, mostCompared, type Compared } from '#lib/data/compared.ts';
import { payComparison } from '#lib/data/questions/pay-comparison.ts';
import { unpack, type PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { Asked } from '#lib/state/Asked.svelte.ts';
import { getPlaces } from '#lib/state/PlacesState.svelte.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';
import type { CountryPage } from '../countries/country-page.ts';
import { baseOf, choiceOf, comparedBy, example } from './compared-by.ts';

/** What came with the page. */
interface Served {
  readonly pay: PackedAnswer;
  /** For the example in dollars, before any script runs. */
  readonly rates: Rates;
  readonly countries: readonly CountryPage[];
}

/**
 * Occupations in places side by side: for the page and for its figures. Create it while a component is
 * being set up.
 */
export class Comparison {
  readonly pay: Asked;
  readonly #served: () => Served;
  readonly #selection = getSelection();
  readonly #places = getPlaces();
  /** The comparison that was last asked for whole: its parts are found in its answer. */
  #whole: Compared = example;
  /** Of occupations that the reader has added: shown while their figures are on their way. */
  readonly #titles = new Map<string, string>();

  constructor(served: () => Served) {
    this.#served = served;
    const answer = $derived(unpack(payComparison(example), served().pay));
    const question = $derived.by(() => {
      const { compared } = this.by;
      if (!isPartOf(compared, this.#whole)) this.#whole = compared;
      return payComparison({ ...compared, within: this.#whole });
    });
    this.pay = new Asked(
      () => question,
      () => answer,
    );
  }

  readonly by = $derived.by(() => comparedBy(this.#selection.current));
  readonly base = $derived.by(() => baseOf(this.by.compared, this.#selection.current.comparedWith));
  readonly panels = $derived.by(() => this.#selection.current.panels);
  /** What marks the rows that everything is set against. */
  readonly selected = $derived.by(() => {
    const { soc_code: soc, place_code: place } = this.base.codes;
    if (soc && place) return { key: 'cell', codes: new Set([`${soc}.${place}`]) };
    return soc
      ? { key: 'soc_code', codes: new Set([soc]) }
      : { key: 'place_code', codes: new Set([place ?? '']) };
  });

  get rates(): Rates {
    return this.#served().rates;
  }

  get countries(): readonly CountryPage[] {
    return this.#served().countries;
  }

  /** The title of an occupation; its code where nobody has said it yet, or it has none. */
  titleOf(soc: string): string {
    const row = this.pay.answer.rows.find(({ soc_code }) => soc_code === soc);
    return String(row?.occupation ?? this.#titles.get(soc) ?? soc);
  }

  /** The name of a place; its code where nobody knows it. */
  nameOf(place: string): string {
    const row = this.pay.answer.rows.find(({ place_code }) => place_code === place);
    const country = this.countries.find(({ code }) => code === place);
    return String(row?.place ?? country?.name ?? this.#places.nameOf(place));
  }

  /** Codes that are compared, but that nobody publishes anything under. */
  readonly unknown: Compared = $derived.by(() => {
    const { rows } = this.pay.answer;
    const { occupations, places } = this.by.compared;
    if (this.pay.pending) return { occupations: [], places: [] };
    const has = (column: string, code: string) => rows.some((row) => row[column] === code);
    const unknown = occupations.filter((soc) => !has('soc_code', soc));
    // Without any occupation there are no rows to know a place by.
    const somewhere = unknown.length < occupations.length;
    return {
      occupations: unknown,
      places: somewhere ? places.filter((place) => !has('place_code', place)) : [],
    };
  });

  /** Compares one occupation more, of which the title is known. */
  addOccupation(soc: string, title: string): void {
    this.#titles.set(soc, title);
    this.compare({ occupations: withOne(this.by.compared.occupations, soc) });
  }

  /** Compares in one place more. */
  addPlace(code: string): void {
    this.compare({ places: withOne(this.by.compared.places, code) });
  }

  /** Compares something else; the whole of it then stands in the address, and Back undoes it. */
  compare(change: Partial<Compared>): void {
    const compared = { ...this.by.compared, ...change };
    const { comparedWith } = this.#selection.current;
    const { occupation, place } = comparedWith;
    const kept =
      (occupation === '' || compared.occupations.includes(occupation)) &&
      (place === '' || compared.places.includes(place));
    this.#selection.choose({
      ...choiceOf(compared),
      ...(kept ? {} : { comparedWith: { occupation: '', place: '' } }),
    });
  }
}

const withOne = (list: readonly string[], code: string): readonly string[] =>
  [...new Set([...list, code])].slice(0, mostCompared);

export const [getComparison, setComparison] = createContext<Comparison>();
