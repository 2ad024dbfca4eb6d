import { createContext } from 'svelte';
import { bandsTable } from '#lib/data/payroll/bands-table.ts';
import { wrongIn } from '#lib/domain/band-warnings.ts';
import type { Band } from '#lib/domain/bands.ts';
import type { EngineState } from '#lib/state/EngineState.svelte.ts';
import type { Desk } from '#lib/state/payroll/Desk.svelte.ts';
import type { MarketSettings } from './MarketSettings.svelte.ts';

/** The figures follow a band once it has been left alone for so many ms: a dragged end changes often. */
const pause = 200;

/** The reader's bands, US dollars a year at full time; the engine has those that are whole. */
export class PayBands {
  #all = $state.raw<readonly Band[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #engine: EngineState;
  readonly #desk: Desk;
  readonly #settings: MarketSettings;

  constructor(engine: EngineState, desk: Desk, settings: MarketSettings) {
    this.#engine = engine;
    this.#desk = desk;
    this.#settings = settings;
  }

  get all(): readonly Band[] {
    return this.#all;
  }

  /** Takes bands as they are being made; people are set against them a moment later. */
  take(bands: readonly Band[]): void {
    this.#all = bands;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tell(bands), pause);
  }

  /** Leaves nothing behind. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#all = [];
    this.#settings.bands = false;
  }

  async #tell(bands: readonly Band[]): Promise<void> {
    const whole = bands.filter((band, at) => wrongIn(band, bands.slice(0, at)) === null);
    if (whole.length > 0) await this.#engine.put(bandsTable(whole));
    this.#settings.bands = whole.length > 0;
    this.#desk.changed();
  }
}

export const [getPayBands, setPayBands] = createContext<PayBands>();
