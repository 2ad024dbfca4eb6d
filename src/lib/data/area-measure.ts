/** What areas may be compared by: pay by the lens, or how common the occupation is there. */
export const areaMeasures = ['pay', 'location-quotient', 'jobs-per-1000', 'employment'] as const;

export type AreaMeasure = (typeof areaMeasures)[number];

/** The column of a measure; none for pay, where the lens says which. */
export const measureColumn = {
  pay: null,
  'location-quotient': 'location_quotient',
  'jobs-per-1000': 'jobs_per_1000',
  employment: 'employment',
} as const satisfies Readonly<Record<AreaMeasure, string | null>>;
