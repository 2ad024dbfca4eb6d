import { bisectRight, extent, quantileSorted } from 'd3-array';

/** A class of amounts: its lowest and highest member, and how many there are. */
export interface AmountClass {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** How many bands above the base it lies, or below it; left out where there is no base. */
  readonly tone?: number;
}

export interface Classes {
  readonly classes: readonly AmountClass[];
  /** The class of an amount, counted from 0 for the lowest. */
  readonly classOf: (amount: number) => number;
}

/**
 * Classes of equal count: their bounds are quantiles (R-7, linear). Where many amounts are equal
 * there are fewer classes, because equal amounts are never in two classes.
 */
export function equalCountClasses(amounts: readonly number[], wanted = 6): Classes {
  const sorted = [...amounts].sort((a, b) => a - b);
  const [lowest] = extent(sorted);
  if (lowest === undefined) return { classes: [], classOf: () => 0 };
  const bounds = Array.from({ length: wanted - 1 }, (_, at) =>
    quantileSorted(sorted, (at + 1) / wanted),
  ).filter((bound): bound is number => bound !== undefined);
  // A bound with no amount between it and the one before would make an empty class.
  const useful = bounds.filter(
    (bound, at) =>
      bound > lowest &&
      sorted.some((amount) => amount < bound && (at === 0 || amount >= bounds[at - 1]!)),
  );
  const classOf = (amount: number) => bisectRight(useful, amount);
  const classes = Array.from({ length: useful.length + 1 }, (_, index) => {
    const members = sorted.filter((amount) => classOf(amount) === index);
    return { low: members[0]!, high: members.at(-1)!, count: members.length };
  });
  return { classes, classOf };
}
