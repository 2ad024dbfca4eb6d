import { createContext } from 'svelte';
import type { Lens } from '#lib/domain/lens.ts';
import type { Order } from '#lib/domain/order.ts';
import { readAddress, writeAddress } from './address.ts';
import { defaultChosen, type Chosen } from './chosen.ts';
import { localPreferences, withPreferences, type PreferenceStore } from './preferences.ts';

/** Takes the browser to this page's address with another query string. */
export type Navigate = (search: string, options: { replace: boolean }) => void | Promise<void>;

/** How the reader came to an address: opened it, followed a link on the site, or went Back. */
export type Arrival = 'entry' | 'link' | 'history';

// Browsers limit how often a page may replace its address; typing waits for a pause this long.
const pause = 250;

/**
 * What the reader has chosen. The address is authoritative: what it says is what is shown, and every
 * choice is written to it. Lens and places that an address does not speak of come along from the
 * page before, or from the last visit, and are then written to it as well.
 */
export class Selection {
  #current = $state.raw<Chosen>(defaultChosen);
  #notices = $state.raw<readonly string[]>([]);
  #search = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #navigations: Promise<void> = Promise.resolve();
  readonly #navigate: Navigate;
  readonly #preferences: PreferenceStore;

  constructor(navigate: Navigate, preferences: PreferenceStore = localPreferences) {
    this.#navigate = navigate;
    this.#preferences = preferences;
  }

  get current(): Chosen {
    return this.#current;
  }

  /** A sentence for each value in the address that could not be understood. */
  get notices(): readonly string[] {
    return this.#notices;
  }

  /**
   * Changes what is chosen, at once. A discrete choice adds to the history, so that Back undoes it;
   * with `replace` (typing, sliders) it takes the place of the address before, after a short pause.
   */
  choose(change: Partial<Chosen>, { replace = false } = {}): void {
    if (!replace) this.#flush();
    clearTimeout(this.#waiting);
    this.#current = { ...this.#current, ...change };
    this.#notices = [];
    this.#search = writeAddress(this.#current, this.#search);
    if (change.lens || change.areas) this.#preferences.write(this.#current);
    if (replace) this.#waiting = setTimeout(() => this.#flush(), pause);
    else this.#go(false);
  }

  chooseLens(change: Partial<Lens>): void {
    this.choose({ lens: { ...this.#current.lens, ...change } });
  }

  /** Chooses an area beside those chosen, or takes that choice back; without a code nothing changes. */
  toggleArea(area: string | undefined): void {
    if (area === undefined) return;
    const { areas } = this.#current;
    const rest = areas.filter((code) => code !== area);
    this.choose({ areas: rest.length < areas.length ? rest : [...areas, area] });
  }

  /** Sets the order of one figure's table; null goes back to its own order. */
  chooseOrder(figure: string, order: Order | null): void {
    const { [figure]: _, ...others } = this.#current.sort;
    this.choose({ sort: order ? { ...others, [figure]: order } : others }, { replace: true });
  }

  /** Shows all rows of a figure, or only the first again. */
  chooseWhole(figure: string, whole: boolean): void {
    const others = this.#current.whole.filter((id) => id !== figure);
    this.choose({ whole: whole ? [...others, figure] : others });
  }

  /** Follows the address after a navigation that `choose` did not start. */
  follow(search: string, arrival: Arrival, { showsLens }: { showsLens: boolean }): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const { chosen, notices } = readAddress(search);
    const before = arrival === 'entry' ? this.#preferences.read() : this.#current;
    this.#current = arrival === 'history' ? chosen : withPreferences(chosen, search, before);
    this.#notices = notices;
    this.#search = search;
    if (arrival === 'history') this.#preferences.write(this.#current);
    if (!showsLens || writeAddress(this.#current) === writeAddress(chosen)) return;
    this.#search = writeAddress(this.#current, search);
    this.#go(true);
  }

  #flush(): void {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#go(true);
  }

  // One after the other: a navigation that overtakes another would cancel it.
  #go(replace: boolean): void {
    const search = this.#search;
    this.#navigations = this.#navigations.then(() => this.#navigate(search, { replace }));
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
