/** What an answer says, in words. Its sentence is also the chart's alternative text. */
export interface Finding {
  /** The finding as a headline: also the accessible name of the figure. */
  readonly headline: string;
  /** Statistic, unit, place, period. */
  readonly subtitle: string;
  /** The finding in one plain sentence, with its numbers. */
  readonly sentence: string;
  /** Where a reader could be misled; stands under the chart. */
  readonly note?: string;
}
