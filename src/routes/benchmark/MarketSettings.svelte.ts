import { createContext } from 'svelte';
import { finestPlace, type MarketWeights } from '#lib/data/payroll/market.ts';
import type { PayrollGroup } from '#lib/data/payroll/groups.ts';
import type { PayTarget, RatioPercentile, Standing } from '#lib/data/payroll/standing.ts';
import { payrollByGroup } from '#lib/data/questions/payroll-by-group.ts';
import {
  ageingDate,
  ageingFactor,
  ageingWarning,
  monthsBetween,
  type AgeingMethod,
  type AgeingTarget,
} from '#lib/domain/ageing.ts';
import type { Question } from '#lib/domain/question.ts';
import { reasonOf } from '#lib/domain/reason-of.ts';

/** How published pay is brought to a plan year; null: it stands as published. */
export interface AgeingPlan {
  readonly method: AgeingMethod;
  /** The assumed rise of the market in a year, in percent. */
  readonly percent: number;
  readonly target: AgeingTarget;
  /** ISO date of the first day of the plan year. */
  readonly planStart: string;
}

/** The factor of a plan, or in words why there is none; and what speaks against it. */
export interface AgedBy {
  readonly factor: number;
  /** `14.5 months to 2026-07-01: × 1.037`. */
  readonly said: string;
  readonly warning: string | null;
}

/** How the reader sets a payroll against the market: kept as long as the payroll is, and nowhere else. */
export class MarketSettings {
  /** The reference month of the market figures, ISO. */
  readonly #published: () => string;
  readonly #desk: () => number;
  target = $state<PayTarget>('p50');
  ratioTo = $state<RatioPercentile>('p50');
  by = $state.raw<readonly [PayrollGroup] | readonly [PayrollGroup, PayrollGroup]>(['occupation']);
  /** Groups of fewer people are hidden. */
  k = $state(5);
  weights = $state.raw<MarketWeights>(finestPlace);
  ageing = $state.raw<AgeingPlan | null>(null);
  /** Whether the engine holds ranges of the reader's own. */
  bands = $state(false);

  constructor(desk: () => number, published: () => string) {
    this.#desk = desk;
    this.#published = published;
  }

  readonly aged: AgedBy | { readonly problem: string } | null = $derived.by(() => {
    if (!this.ageing) return null;
    const { method, percent, target, planStart } = this.ageing;
    try {
      const date = ageingDate(planStart, target);
      const months = monthsBetween(this.#published(), date);
      const factor = ageingFactor({ method, rate: percent / 100, months });
      const whole = Math.round(months * 10) / 10;
      return {
        factor,
        said: `${whole} months from ${this.#published()} to ${date}: × ${factor.toFixed(4)}`,
        warning: ageingWarning(months),
      };
    } catch (cause) {
      return { problem: reasonOf(cause) };
    }
  });

  /** The groups that the reader compares; `names` are those of the columns of the file. */
  groups(names: readonly string[]): Question {
    return payrollByGroup({ ...this.standing, by: this.by, names, k: this.k });
  }

  /** What every question about the standing of people is asked with. */
  readonly standing: Standing = $derived.by(() => ({
    desk: this.#desk(),
    // Without ranges there is no minimum to bring anyone to.
    target: this.target === 'minimum' && !this.bands ? 'p25' : this.target,
    ratioTo: this.ratioTo,
    bands: this.bands,
    ageing: this.aged && 'factor' in this.aged ? this.aged.factor : 1,
    weights: this.weights,
  }));
}

export const [getMarketSettings, setMarketSettings] = createContext<MarketSettings>();
