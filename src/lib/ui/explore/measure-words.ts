import type { MeasureKind } from '#lib/domain/table-query.ts';

export const measureWords: Readonly<Record<MeasureKind, string>> = {
  median: 'median',
  p10: '10th percentile',
  p25: '25th percentile',
  p75: '75th percentile',
  p90: '90th percentile',
  sum: 'sum',
  mean: 'mean',
  count: 'number of values',
  min: 'lowest',
  max: 'highest',
};
