import { createContext } from 'svelte';
import { levelReached } from '#lib/data/findings/level-reached-finding.ts';
import { payPositionFinding } from '#lib/data/findings/pay-position-finding.ts';
import { unpack, type PackedAnswer } from '#lib/domain/answer.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { isWorldRegion } from '#lib/domain/region.ts';
import type { Pay } from '#lib/domain/restate.ts';
import { viewOf } from '#lib/domain/view.ts';
import { askAll } from '#lib/state/ask-all.svelte.ts';
import { getRates } from '#lib/state/RatesState.svelte.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';
import { EnteredPay } from '../EnteredPay.svelte.ts';
import { examplePay } from './example-pay.ts';
import { marketQuestions, start } from './questions.ts';
import { wantedPeriod } from './wanted-period.ts';

/** What came with the page. */
interface Served {
  readonly market: Readonly<Record<keyof ReturnType<typeof marketQuestions>, PackedAnswer>>;
  readonly rates: Rates;
}

/**
 * A pay, the market it is set beside, and what that makes of it: for the page and for its figures.
 * Create it while a component is being set up.
 */
export class MyPay {
  readonly entered = new EnteredPay();
  readonly market;
  readonly #served: () => Served;
  readonly #selection = getSelection();
  readonly #rates = getRates();

  constructor(served: () => Served) {
    this.#served = served;
    this.market = askAll(
      () => marketQuestions({ soc: this.soc, area: this.area }),
      () => marketQuestions(start),
      () => served().market,
    );
  }

  readonly soc = $derived.by(() => this.#selection.current.occupations[0] ?? start.soc);
  readonly area = $derived.by(() => this.#selection.current.areas[0] ?? start.area);
  readonly region = $derived.by(() => {
    const { region } = this.#selection.current;
    return isWorldRegion(region) ? region : null;
  });
  readonly lens = $derived.by(() => this.#selection.current.lens);
  readonly rates = $derived.by(() => this.#rates.or(this.#served().rates));

  /** The published median that the page came with. */
  readonly servedExample = $derived.by(() => {
    const { percentiles } = this.#served().market;
    const example = examplePay(unpack(marketQuestions(start).percentiles, percentiles));
    if (!example) throw new Error('The page came without its example');
    return example;
  });
  /** The published median of the occupation chosen; null where there is none. */
  readonly example: Pay | null = $derived.by(() => examplePay(this.market.percentiles.answer));
  /** The reader's own pay, once they have entered it. */
  readonly own: Pay | null = $derived.by(() => {
    const { amount } = this.entered;
    const { currency, period } = this.lens;
    return amount === null ? null : { amount, currency, period };
  });
  readonly pay = $derived.by(() => this.own ?? this.example);
  readonly profile = $derived.by(() => this.market.profile.answer.rows[0]);
  readonly title = $derived.by(() => String(this.profile?.title ?? 'this occupation'));

  /** Where the reader's own pay stands, in words; null where it cannot be placed. */
  readonly placed = $derived.by(() => {
    const { answer } = this.market.percentiles;
    const row = answer.rows[0];
    if (!this.own || !row || wantedPeriod(row, this.own)) return null;
    const view = viewOf(answer, { lens: { ...this.lens, priceLevel: 'fx' }, rates: this.rates });
    return payPositionFinding(view, row, this.own, this.rates);
  });
  /** Which wage level the pay reaches, in words; null where that cannot be said. */
  readonly level = $derived.by(() => {
    const { answer } = this.market.levels;
    const { pay } = this;
    return pay && !wantedPeriod(answer.rows[0], pay) ? levelReached(answer, pay, this.rates) : null;
  });
}

export const [getMyPay, setMyPay] = createContext<MyPay>();
