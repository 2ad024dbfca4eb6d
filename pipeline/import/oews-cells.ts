import type { OewsColumn, OewsRow } from './oews-workbook.ts';

const topCoded = '#';
const unpublished = new Set(['*', '**', topCoded, '']);

/** Our columns of a period, lowest percentile first; the mean of a skewed wage lies above the median. */
const columnsOf = {
  hourly: {
    p10: 'H_PCT10',
    p25: 'H_PCT25',
    p50: 'H_MEDIAN',
    mean: 'H_MEAN',
    p75: 'H_PCT75',
    p90: 'H_PCT90',
  },
  annual: {
    p10: 'A_PCT10',
    p25: 'A_PCT25',
    p50: 'A_MEDIAN',
    mean: 'A_MEAN',
    p75: 'A_PCT75',
    p90: 'A_PCT90',
  },
} as const satisfies Record<string, Record<string, OewsColumn>>;

export type WagePeriod = keyof typeof columnsOf;
export type WageStatistic = keyof (typeof columnsOf)['hourly'];

const statistics: readonly WageStatistic[] = ['p10', 'p25', 'p50', 'mean', 'p75', 'p90'];

/**
 * A figure as our tables hold it: empty where the Bureau publishes none (`*` for a wage, `**` for an
 * employment) or only that it is at or above the threshold (`#`). Throws for any other text.
 */
export function figure(row: OewsRow, column: OewsColumn): string {
  const cell = row[column];
  if (unpublished.has(cell)) return '';
  if (!/^\d+(\.\d+)?$/.test(cell)) {
    throw new Error(`${row.OCC_CODE} in ${row.AREA_TITLE}: ${column} "${cell}" is no figure.`);
  }
  return cell;
}

/** The wages of a period under our names, e.g. `annual_p50`. */
export function wages(
  row: OewsRow,
  period: WagePeriod,
  wanted: readonly WageStatistic[] = statistics,
): Record<string, string> {
  const entries = wanted.map((name) => [`${period}_${name}`, figure(row, columnsOf[period][name])]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** The lowest statistic of a period that is written `#`; empty where none is. */
export function topCodedFrom(row: OewsRow, period: WagePeriod): string {
  return statistics.find((name) => row[columnsOf[period][name]] === topCoded) ?? '';
}

/** How many cells of a period are written `#`. */
export function topCodedCells(row: OewsRow, period: WagePeriod): number {
  return statistics.filter((name) => row[columnsOf[period][name]] === topCoded).length;
}

/** Says how many top-coded cells a table without a column for them leaves empty. */
export function topCodeNotes(rows: readonly OewsRow[]): string[] {
  const cells = rows.reduce(
    (sum, row) => sum + topCodedCells(row, 'annual') + topCodedCells(row, 'hourly'),
    0,
  );
  return cells === 0
    ? []
    : [`${cells} wages are top-coded (#) and stand empty: the table has no column to say so.`];
}
