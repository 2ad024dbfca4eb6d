/** A statistic of a wage distribution, as OEWS publishes it. */
export const statistics = ['p10', 'p25', 'p50', 'p75', 'p90', 'mean'] as const;

export type Statistic = (typeof statistics)[number];

export const isStatistic = (text: unknown): text is Statistic =>
  statistics.includes(text as Statistic);

/** The word for a statistic in a sentence. */
export const statisticName: Readonly<Record<Statistic, string>> = {
  p10: '10th percentile',
  p25: '25th percentile',
  p50: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
  mean: 'mean',
};

// The order in which cells become top-coded: the mean lies between the median and P75 in skewed pay.
const topCodeOrder: readonly Statistic[] = ['p10', 'p25', 'p50', 'mean', 'p75', 'p90'];

/** Whether `statistic` is hidden too once the cells are top-coded from `from` upward. */
export const isAtOrAbove = (statistic: Statistic, from: Statistic): boolean =>
  topCodeOrder.indexOf(statistic) >= topCodeOrder.indexOf(from);
