/** What a publication gives of the distribution of pay, by the code of the table. */
export const measureWords: Readonly<Record<string, string>> = {
  percentiles: 'percentiles',
  median: 'median and mean',
  mean: 'mean only',
  low_median_high: 'low, median and high',
};

/** How the figures reached the table, by the code of the table. */
export const confidenceWords: Readonly<Record<string, string>> = {
  official_via_mirror: 'official table, from a public copy of it',
  third_party_derived: 'third-party aggregation of official microdata',
};
