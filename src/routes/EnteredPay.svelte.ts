import { readAmount } from '#lib/domain/read-amount.ts';
import type { Selection } from '#lib/state/Selection.svelte.ts';

/** The amount that a reader enters: it lives in this page and goes nowhere else. */
export class EnteredPay {
  #amount = $state<number | null>(null);
  #refusal = $state<string | null>(null);
  /** What stands in the field, whether or not it is an amount. */
  typed = $state('');

  /** The last amount that was understood; null until there is one. */
  get amount(): number | null {
    return this.#amount;
  }

  /** Why what stands in the field is not an amount. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /** Takes what stands in the field; what cannot be read stays there, with the reason. */
  submit(): void {
    const read = readAmount(this.typed);
    this.#refusal = read.state === 'refused' ? read.message : null;
    if (read.state === 'amount') this.#amount = read.amount;
    if (read.state === 'empty') this.#amount = null;
  }

  /** Takes an amount that came with the address. */
  take(amount: number): void {
    this.typed = String(amount);
    this.submit();
  }
}

/** Takes what stands in the field. An address that held another pay lets go of it. */
export function submitPay(entered: EnteredPay, selection: Selection): void {
  entered.submit();
  if (!entered.refusal && selection.current.pay !== null) {
    selection.choose({ pay: null }, { replace: true });
  }
}
