import type { Answer } from '#lib/domain/answer.ts';
import type { Lens } from '#lib/domain/lens.ts';
import type { Order } from '#lib/domain/order.ts';
import type { Base } from '#lib/domain/question.ts';
import type { Ranks } from '#lib/domain/rank-columns.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { columnNamed, viewOf, type View, type ViewOptions } from '#lib/domain/view.ts';
import { getRates, takesRates } from '#lib/state/RatesState.svelte.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';

/** By the lens's statistic or not, by a column from its highest, or in an order. */
export type Rank = boolean | string | Order;

/**
 * What a figure shows: an answer through the reader's lens, in the order they chose for this figure.
 * Create it while a component is being set up.
 */
export class ViewOfAnswer {
  readonly #view: () => View;
  /** Takes the order that a reader chose in the table. */
  readonly choose: (order: Order) => void;

  /**
   * With `rank` the rows stand by the lens's statistic, or by the column named, highest first unless it is
   * an order of its own; it may change with what is chosen.
   * `prerendered` rates came with the page, and serve the default lens until the others are there;
   * never in the place of the reader's own. `beside`, `ranks` and `base` are those of `viewOf`.
   */
  constructor(
    id: string,
    answer: () => Answer,
    {
      rank = false,
      prerendered = () => null,
      beside,
      ranks,
      base,
    }: {
      rank?: Rank | (() => Rank);
      prerendered?: () => Rates | null;
      beside?: (lens: Lens) => readonly Partial<Lens>[];
      ranks?: Ranks;
      base?: () => Base;
    } = {},
  ) {
    const selection = getSelection();
    const rates = getRates();
    const order = $derived(selection.current.sort[id] ?? null);
    // A choice of something else leaves the lens the same object, and so the view as it is.
    const lens = $derived(selection.current.lens);
    const view = $derived.by(() => {
      const known = rates.or(takesRates(lens) ? null : prerendered());
      const options = { lens, rates: known, beside: beside?.(lens), ranks, base: base?.() };
      // An order by a column that this lens does not make, or that nobody knows, is none.
      const seen = order && viewOf(answer(), { ...options, order });
      const applies = seen?.columns.some(({ name }) => name === order?.column);
      if (seen && applies) return seen;
      return ranked(answer(), options, typeof rank === 'function' ? rank() : rank);
    });
    this.#view = () => view;
    this.choose = (chosen) => selection.chooseOrder(id, chosen);
  }

  get current(): View {
    return this.#view();
  }
}

function ranked(answer: Answer, options: ViewOptions, rank: Rank): View {
  if (typeof rank === 'boolean') return viewOf(answer, { ...options, rank });
  const { column, descending } =
    typeof rank === 'string' ? { column: rank, descending: true } : rank;
  const { name } = columnNamed(viewOf(answer, options), column);
  return viewOf(answer, { ...options, order: { column: name, descending } });
}
