import { references } from './sources.ts';
import { payAtlas, type Term } from './term.ts';

export const wageStatistics: readonly Term[] = [
  {
    id: 'percentile-wage',
    name: 'Percentile wage',
    also: ['P10', 'P25', 'P75', 'P90', 'quartile'],
    definition:
      'The pay below which a given share of the workers in an occupation earn. One in ten earns less than P10, one in four less than P25, three in four less than P75, nine in ten less than P90.',
    caution:
      'Published percentiles are five points of a distribution; nothing is known beyond P10 and P90, so nothing is said there.',
    source: references.oews,
    see: ['median', 'middle-half', 'percentile-band'],
  },
  {
    id: 'median',
    name: 'Median',
    also: ['P50', '50th percentile'],
    definition: 'The pay that half of the workers earn more than and half earn less than.',
    caution:
      'It is not the mean. Pay is skewed upward, so the mean is nearly always the higher of the two.',
    source: references.oews,
    see: ['mean', 'percentile-wage'],
  },
  {
    id: 'mean',
    name: 'Mean wage',
    also: ['average'],
    definition: 'All wages of an occupation added up and divided by its employment.',
    formula: 'Σ wages ÷ employment',
    caution: 'A few very high earners lift it. It is drawn as a hollow diamond, never as the dot.',
    source: references.oews,
    see: ['median'],
  },
  {
    id: 'middle-half',
    name: 'Middle half',
    also: ['interquartile range', 'P25–P75'],
    definition:
      'The pay from P25 to P75: a quarter earns less, a quarter earns more, half lie between.',
    source: references.oews,
    see: ['percentile-wage'],
  },
  {
    id: 'percentile-band',
    name: 'Percentile band',
    definition:
      'Where one pay falls among the published percentiles: between two of them, below P10 or above P90. Inside a band the place is estimated as a range, never as a single point.',
    formula:
      'linear interpolation between the two published percentiles around the pay, given as a band of five percentiles',
    caution: 'Outside P10–P90 it only says “below P10” or “above P90”.',
    source: payAtlas,
    see: ['percentile-wage'],
  },
  {
    id: 'quantile',
    name: 'Quantile',
    also: ['R-7', 'linear quantile'],
    definition:
      'A percentile computed from single records, such as those of a payroll. Between two records the value is interpolated on a straight line.',
    formula: 'definition R-7: position (n − 1) × p, linear between neighbours',
    source: references.quantiles,
    see: ['percentile-wage'],
  },
  {
    id: 'top-coded',
    name: 'Top-coded',
    also: ['≥', '#'],
    definition:
      'A wage that the publisher gives only as “at or above” a threshold: $208,000 a year up to May 2021 and $239,200 from May 2022 to May 2024. In May 2025 no cell of the tables is marked.',
    caution:
      'The threshold is a floor, not a value. It is never averaged or ranked as if it were the pay, and it is drawn as an open end.',
    source: references.oewsTables,
    see: ['suppressed', 'not-collected'],
  },
  {
    id: 'suppressed',
    name: 'Suppressed',
    definition:
      'A figure that exists but is not published, to protect single employers or because it is too uncertain.',
    caution: 'Suppressed is neither zero nor missing: people do hold that job and are paid.',
    source: references.oews,
    see: ['top-coded', 'not-collected'],
  },
  {
    id: 'not-collected',
    name: 'Not collected',
    definition: 'A figure that the publisher did not ask for or does not compute for that table.',
    source: payAtlas,
    see: ['suppressed'],
  },
  {
    id: 'read-with-care',
    name: 'Read with care',
    also: ['hollow dot'],
    definition:
      'A mark of Pay Atlas on weak estimates of OEWS: nationally those of fewer than 1,000 employees, or with a relative standard error of the mean wage above 5 percent; in an area those of fewer than 100 employees.',
    formula: 'margin of error (95 percent) ≈ 1.96 × relative standard error',
    caution:
      'The limits are ours, not the Bureau’s, which publishes these figures like all others. For areas no standard error is at hand here.',
    source: payAtlas,
    see: ['relative-standard-error', 'oews'],
  },
  {
    id: 'relative-standard-error',
    name: 'Relative standard error',
    also: ['RSE', 'sampling error'],
    definition:
      'How far a survey estimate would typically move if another sample had been drawn, in percent of the estimate.',
    formula: 'standard error ÷ estimate × 100',
    caution: 'It covers chance in the sample only, not wrong answers or missing ones.',
    source: references.oews,
    see: ['clear-difference'],
  },
  {
    id: 'clear-difference',
    name: 'Clear difference',
    also: ['no clear difference', 'significant difference'],
    definition:
      'A difference between two means that is larger than what their published errors allow, with 95 % confidence.',
    formula: '|a − b| > 1.96 × √((a × RSE of a)² + (b × RSE of b)²)',
    caution:
      'It takes the two samples as independent. Errors are published for national means only: of medians, states, metros and other countries nobody can say.',
    source: references.oews,
    see: ['relative-standard-error', 'mean'],
  },
];
