import type { AnyMatch, Reviewed } from '#lib/domain/payroll/reviewed-match.ts';

/** The jobs, or the places, of a payroll: what was found for each, and what the reader chose instead. */
export class ReviewedMatches<Item, Found extends { readonly best: Match }, Match extends AnyMatch> {
  #items = $state.raw<readonly Item[]>([]);
  #found = $state.raw<readonly Found[]>([]);
  #chosen = $state.raw<ReadonlyMap<number, Match>>(new Map());
  readonly #all = $derived(
    this.#items.map((item, at): Reviewed<Item, Found, Match> => {
      const found = this.#found[at]!;
      return { at, item, found, match: this.#chosen.get(at) ?? found.best };
    }),
  );
  readonly #unmatched = $derived(this.#all.filter(({ match }) => match.quality === 'none'));

  /** In the order of the payroll's list. */
  get all(): readonly Reviewed<Item, Found, Match>[] {
    return this.#all;
  }

  /** Those that nothing was found for, and nothing chosen. */
  get unmatched(): readonly Reviewed<Item, Found, Match>[] {
    return this.#unmatched;
  }

  /** Takes what was found for a payroll; choices made for one before are gone. */
  take(items: readonly Item[], found: readonly Found[]): void {
    if (items.length !== found.length) {
      throw new Error(`${items.length} were asked for, ${found.length} are found.`);
    }
    this.#items = items;
    this.#found = found;
    this.#chosen = new Map();
  }

  /** Sets matches as the reader's choice, by position. */
  choose(choices: ReadonlyMap<number, Match>): void {
    this.#chosen = new Map([...this.#chosen, ...choices]);
  }

  /** Those that a list by name has something for, each with that. */
  saidOf<Said>(
    byName: ReadonlyMap<string, Said>,
    nameOf: (item: Item) => string,
  ): readonly (readonly [Reviewed<Item, Found, Match>, Said])[] {
    return this.#all.flatMap((each) => {
      const said = byName.get(nameOf(each.item));
      return said === undefined ? [] : [[each, said] as const];
    });
  }

  /** Takes the matches in force, of these positions, as chosen; of what has none there is none to take. */
  accept(positions: readonly number[]): void {
    const matched = positions.flatMap((at) => {
      const match = this.#all[at]?.match;
      return match && match.quality !== 'none'
        ? [[at, { ...match, quality: 'chosen' as const, score: 1 }] as const]
        : [];
    });
    this.choose(new Map(matched));
  }
}
