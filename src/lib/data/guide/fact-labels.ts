/** What each compared claim of the founding guide is about, under the heading that it belongs to. */
export interface FactLabel {
  readonly heading: FactHeading;
  readonly label: string;
}

export const factHeadings = {
  median: 'Median pay',
  range: 'Pay range',
  entry: 'Entry pay',
  levels: 'Pay by level',
  growth: 'Growth',
  openings: 'Openings a year',
  education: 'Typical education',
  abroad: 'Pay abroad',
  rates: 'Exchange rates it used',
} as const;

export type FactHeading = keyof typeof factHeadings;

const abroad = (label: string): FactLabel => ({ heading: 'abroad', label });
const rate = (label: string): FactLabel => ({ heading: 'rates', label });
const level = (label: string): FactLabel => ({ heading: 'levels', label });

/** By the `fact` of `guide/crosscheck.csv`. */
export const factLabels: Readonly<Record<string, FactLabel>> = {
  median_salary_may_2022: { heading: 'median', label: 'beside May 2022' },
  median_salary_may_2023: { heading: 'median', label: 'beside May 2023, the month it names' },
  median_salary_latest: { heading: 'median', label: 'beside the newest figure' },
  salary_range_low: { heading: 'range', label: 'lower end, beside P10' },
  salary_range_high: { heading: 'range', label: 'upper end, beside P75' },
  salary_range_high_p90: { heading: 'range', label: 'upper end, beside P90' },
  salary_range_low_vs_global_section_low: {
    heading: 'range',
    label: 'lower end, beside its own section on pay abroad',
  },
  us_range_global_section_high_vs_median: {
    heading: 'range',
    label: 'US range in its section on pay abroad, beside its own median',
  },
  entry_level_pay_faq_high: { heading: 'entry', label: 'upper end, beside P10' },
  level_1_median: level('Assistant Medical Office Manager'),
  level_2_median: level('Medical Office Manager'),
  level_3_median: level('Senior Medical Office Manager'),
  level_4_median: level('Practice Manager'),
  level_5_median: level('Director of Medical Office Operations'),
  growth_2022_32: { heading: 'growth', label: 'in the projections it names, 2022–32' },
  growth_2024_34: { heading: 'growth', label: 'in the newest projections, 2024–34' },
  annual_openings_2022_32: { heading: 'openings', label: 'in the projections it names, 2022–32' },
  annual_openings_2024_34: { heading: 'openings', label: 'in the newest projections, 2024–34' },
  typical_education: { heading: 'education', label: 'to enter the occupation' },
  au_range_vs_1342: abroad('Australia'),
  ca_range_vs_30010: abroad('Canada'),
  de_range_vs_81394: abroad('Germany'),
  gb_range_vs_1171: abroad('United Kingdom, health services managers'),
  gb_range_vs_1231: abroad('United Kingdom, practice managers'),
  sg_range_vs_13420: abroad('Singapore'),
  au_implied_exchange_rate: rate('Australian dollar'),
  de_implied_exchange_rate: rate('Euro'),
  dk_implied_exchange_rate: rate('Danish krone'),
  gb_implied_exchange_rate: rate('Pound sterling'),
  mx_implied_exchange_rate: rate('Mexican peso'),
  sg_implied_exchange_rate: rate('Singapore dollar'),
};
