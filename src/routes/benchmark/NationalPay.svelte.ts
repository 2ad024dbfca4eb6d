import { createContext } from 'svelte';
import { payAndGrowth } from '#lib/data/questions/pay-and-growth.ts';
import { formatCell, periodPhrase } from '#lib/domain/format.ts';
import type { Row } from '#lib/domain/question.ts';
import { isPayPeriod } from '#lib/domain/pay-period.ts';
import type { EngineState } from '#lib/state/EngineState.svelte.ts';

/** The national median pay of every occupation, to tell candidates apart; and of which year it is. */
export class NationalPay {
  #rows = $state.raw<ReadonlyMap<string, Row>>(new Map());
  readonly #columns = payAndGrowth().columns;

  async load(engine: EngineState): Promise<void> {
    const { rows } = await engine.ask(payAndGrowth());
    this.#rows = new Map(rows.map((row) => [String(row.soc_code), row]));
  }

  isSoc = (soc: string): boolean => this.#rows.has(soc);

  titleOf = (soc: string): string => String(this.#rows.get(soc)?.title ?? soc);

  /** In words, as published; null where there is no median. */
  payOf = (soc: string): string | null => {
    const row = this.#rows.get(soc);
    const column = this.#columns.find(({ name }) => name === 'pay_p50');
    if (!row || !column || typeof row.pay_p50 !== 'number') return null;
    const period = row.pay_period;
    return `${formatCell(row, column)} ${isPayPeriod(period) ? periodPhrase[period] : ''}`.trim();
  };

  /** The month that the figures are of, as an ISO month: OEWS is of May. */
  get month(): string {
    const year = this.#rows.values().next().value?.year;
    return `${typeof year === 'number' ? year : ''}-05`;
  }
}

export const [getNationalPay, setNationalPay] = createContext<NationalPay>();
