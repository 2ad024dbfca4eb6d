import type { PayrollTaken, PayrollTaking, PayrollToTake } from './take-payroll.ts';

type Begin = (payroll: PayrollToTake, signal: AbortSignal) => Promise<PayrollTaking>;

interface UnderWay {
  readonly payroll: PayrollToTake;
  readonly taking: Promise<PayrollTaking>;
  readonly withdrawal: AbortController;
}

// The page shows how the file is understood first; and whoever changes much of it, changes it quickly.
const rest = 300;

/**
 * Reads a payroll while its reader still looks at how it would be read: whoever agrees waits for what is left.
 * One at a time: the next begins once nothing of the one before is under way.
 */
export class ReadAhead {
  readonly #begin: Begin;
  #underWay: UnderWay | null = null;
  #over: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(begin: Begin) {
    this.#begin = begin;
  }

  /** Begins to read a payroll in a moment; another that was begun is withdrawn. */
  begin(payroll: PayrollToTake): void {
    this.withdraw();
    this.#timer = setTimeout(() => this.#start(payroll), rest);
  }

  /** Takes a payroll whole, the rest of it where that very one is under way; throws as `PayrollTaking` does. */
  async finish(payroll: PayrollToTake, signal: AbortSignal): Promise<PayrollTaken> {
    const known = this.#underWay;
    const { taking, withdrawal } =
      known && isSame(known.payroll, payroll) ? known : this.#start(payroll);
    // From here on it is the caller's to withdraw.
    this.#underWay = null;
    const withdraw = () => withdrawal.abort(signal.reason);
    signal.addEventListener('abort', withdraw);
    try {
      return await (await taking).finish();
    } finally {
      signal.removeEventListener('abort', withdraw);
    }
  }

  /** Stops what was begun and not asked for. */
  withdraw(): void {
    clearTimeout(this.#timer);
    this.#underWay?.withdrawal.abort();
    this.#underWay = null;
  }

  #start(payroll: PayrollToTake): UnderWay {
    this.withdraw();
    const withdrawal = new AbortController();
    const taking = this.#afterThose(this.#over, payroll, withdrawal.signal);
    this.#over = taking.then(
      ({ over }) => over,
      () => {},
    );
    return (this.#underWay = { payroll, taking, withdrawal });
  }

  async #afterThose(
    before: Promise<void>,
    payroll: PayrollToTake,
    signal: AbortSignal,
  ): Promise<PayrollTaking> {
    await before;
    signal.throwIfAborted();
    return this.#begin(payroll, signal);
  }
}

const isSame = (one: PayrollToTake, other: PayrollToTake): boolean =>
  one.source === other.source &&
  one.preview === other.preview &&
  one.mapping === other.mapping &&
  one.unitsPerUsd === other.unitsPerUsd;
