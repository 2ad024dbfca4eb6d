import { createContext } from 'svelte';
import {
  filtersSet,
  hasYearlyPay,
  occupationsLeft,
  type FilterName,
  type OccupationFilters,
} from '#lib/data/occupation-filters.ts';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import { narrowed, unpack, type PackedAnswer } from '#lib/domain/answer.ts';
import type { Order } from '#lib/domain/order.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { Asked } from '#lib/state/Asked.svelte.ts';
import { getSelection } from '#lib/state/Selection.svelte.ts';
import { ViewOfAnswer } from '../figures/ViewOfAnswer.svelte.ts';
import { filtersIn, occupationsChosen } from './occupation-list.ts';

/**
 * All occupations that a reader looks through: those of their area and technology, those that their
 * filters leave, and those that they picked together in the chart. Create it while a component is
 * being set up.
 */
export class ExploredOccupations {
  readonly #view: ViewOfAnswer;
  readonly #filters: () => OccupationFilters;
  readonly #titles: () => ReadonlyMap<string, string>;
  /** Before any filter: the engine is asked for another area, technology or likeness alone. */
  readonly asked: Asked;
  readonly choose: (order: Order) => void;
  #picked = $state.raw<ReadonlySet<string>>(new Set());

  constructor(packed: () => PackedAnswer) {
    const selection = getSelection();
    const prerendered = $derived(unpack(payAndGrowth(), packed()));
    const filters = $derived(filtersIn(selection.current));
    const question = $derived(occupationsChosen(selection.current));
    const asked = new Asked(
      () => question.within?.question ?? question,
      () => prerendered,
    );
    const answer = $derived(narrowed(question, asked.answer));
    const titles = $derived(
      new Map(prerendered.rows.map((row) => [String(row.soc_code), String(row.title)])),
    );
    this.#filters = () => filters;
    this.#titles = () => titles;
    this.asked = asked;
    this.#view = new ViewOfAnswer('occupations', () => answer, { rank: true });
    this.choose = this.#view.choose;
  }

  get view(): View {
    return this.#view.current;
  }

  /** How many there are in the nation, whatever is chosen. */
  get total(): number {
    return this.#titles().size;
  }

  /** Before any filter. */
  get all(): readonly Row[] {
    return this.asked.answer.rows;
  }

  get filters(): OccupationFilters {
    return this.#filters();
  }

  /** The filters that are set. */
  get set(): readonly FilterName[] {
    return filtersSet(this.filters);
  }

  /** How many occupations there would be with these filters changed and all others as they are. */
  countWith(change: Partial<OccupationFilters>): number {
    return occupationsLeft(this.all, { ...this.filters, ...change }).length;
  }

  /** Those that pass every filter but pay, and whose pay by the year is not known. */
  get withoutPay(): readonly Row[] {
    const { filters } = this;
    return occupationsLeft(this.all, { ...filters, minPay: null }).filter(
      (row) => !hasYearlyPay(row, filters),
    );
  }

  /** The title of a code; null where there is no such occupation. */
  titleOf(code: string): string | null {
    return this.#titles().get(code) ?? null;
  }

  /** The codes picked in the chart, of those that are still there. */
  get picked(): ReadonlySet<string> {
    return this.#picked;
  }

  pick(codes: readonly string[]): void {
    this.#picked = new Set(codes);
  }
}

export const [getExplored, setExplored] = createContext<ExploredOccupations>();
