/** What the time to earn back a route is worked out from; all of it can be argued with. */
export interface PayBack {
  /** What the route costs, in the currency of the pays. */
  readonly cost: number;
  /** Pay a year without the route, and with it. */
  readonly payBefore: number;
  readonly payAfter: number;
  /** How long the route takes. */
  readonly studyMonths: number;
  /** The share of pay given up while it lasts: 0 beside a full-time job, 1 without one. */
  readonly payForgone: number;
  /** The share of the higher pay that is left after tax. */
  readonly keptShare: number;
}

/**
 * The months after the route is finished until the higher pay has paid for it:
 * (cost + pay forgone × pay before ÷ 12 × months) ÷ ((pay after − pay before) ÷ 12 × share kept).
 * Null where pay does not rise. Interest, raises and benefits are left out.
 */
export function monthsToPayBack(route: PayBack): number | null {
  const { cost, payBefore, payAfter, studyMonths, payForgone, keptShare } = route;
  const monthlyGain = ((payAfter - payBefore) / 12) * keptShare;
  if (!(monthlyGain > 0)) return null;
  return (cost + payForgone * (payBefore / 12) * studyMonths) / monthlyGain;
}
