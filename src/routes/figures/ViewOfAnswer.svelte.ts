import type { Answer } from '#lib/domain/answer.ts';
import type { Order } from '#lib/domain/order.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { columnNamed, viewOf, type View, type ViewOptions } from '#lib/domain/view.ts';
import { getRates, takesRates } from '#lib/state/RatesState.svelte.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';

/**
 * What a figure shows: an answer through the reader's lens, in the order they chose for this figure.
 * Create it while a component is being set up.
 */
export class ViewOfAnswer {
  readonly #view: () => View;
  /** Takes the order that a reader chose in the table. */
  readonly choose: (order: Order) => void;

  /**
   * With `rank` the rows stand by the lens's statistic, or by the column named, highest first.
   * `prerendered` rates came with the page, and
   * serve the default lens until the others are there.
   */
  constructor(
    id: string,
    answer: () => Answer,
    {
      rank = false,
      prerendered = () => null,
    }: { rank?: boolean | string; prerendered?: () => Rates | null } = {},
  ) {
    const selection = getSelection();
    const rates = getRates();
    const order = $derived(selection.current.sort[id] ?? null);
    // A choice of something else leaves the lens the same object, and so the view as it is.
    const lens = $derived(selection.current.lens);
    const view = $derived.by(() => {
      const known = rates.current ?? (takesRates(lens) ? null : prerendered());
      const options = { lens, rates: known };
      // An order by a column that this lens does not make, or that nobody knows, is none.
      const seen = order && viewOf(answer(), { ...options, order });
      const applies = seen?.columns.some(({ name }) => name === order?.column);
      return seen && applies ? seen : ranked(answer(), options, rank);
    });
    this.#view = () => view;
    this.choose = (chosen) => selection.chooseOrder(id, chosen);
  }

  get current(): View {
    return this.#view();
  }
}

function ranked(answer: Answer, options: ViewOptions, rank: boolean | string): View {
  if (typeof rank === 'boolean') return viewOf(answer, { ...options, rank });
  const { name } = columnNamed(viewOf(answer, options), rank);
  return viewOf(answer, { ...options, order: { column: name, descending: true } });
}
