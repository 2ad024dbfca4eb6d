import type { Imported, ImportedTable, PublisherFile, TextRow } from './imported-table.ts';
import { figure, topCodedCells, topCodedFrom, wages } from './oews-cells.ts';
import { oewsEntry } from './oews-entry.ts';
import { readOews, type OewsRow, type OewsWorkbook } from './oews-workbook.ts';

/** `national_M….xlsx`: pay and employment of the nation, and the top-code thresholds of its year. */
export function importOewsNational({ name, content, release }: PublisherFile): Imported {
  const workbook = readOews(content, name, release);
  const stray = workbook.rows.find(
    (row) => row.AREA_TYPE !== '1' || row.I_GROUP !== 'cross-industry',
  );
  if (stray) {
    throw new Error(
      `${name} is not the national workbook: it holds ${stray.AREA_TITLE}, ${stray.NAICS_TITLE}.`,
    );
  }
  const occupations = withoutRepeats(workbook.rows);
  const rows = occupations.map((row) => nationalRow(row, workbook.year));
  const replaces = ({ year }: TextRow) => year === workbook.year;
  return {
    tables: [
      { resource: 'us-oews-national', rows, replaces, entry: oewsEntry },
      topCodes(workbook, occupations, rows),
    ],
    notes: [],
  };
}

/** A combined occupation stands twice, as broad and as detailed, with the same figures: once is enough. */
function withoutRepeats(rows: readonly OewsRow[]): OewsRow[] {
  const byCode = new Map<string, OewsRow>();
  for (const row of rows) {
    if (row.O_GROUP === 'detailed' || !byCode.has(row.OCC_CODE)) byCode.set(row.OCC_CODE, row);
  }
  return [...byCode.values()];
}

function nationalRow(row: OewsRow, year: string): TextRow {
  return {
    year,
    soc_code: row.OCC_CODE,
    title: row.OCC_TITLE,
    level: row.O_GROUP,
    employment: figure(row, 'TOT_EMP'),
    employment_rse: figure(row, 'EMP_PRSE'),
    wage_rse: figure(row, 'MEAN_PRSE'),
    ...wages(row, 'hourly'),
    ...wages(row, 'annual'),
    pay_basis: payBasis(row),
    annual_topcoded_from: topCodedFrom(row, 'annual'),
    hourly_topcoded_from: topCodedFrom(row, 'hourly'),
  };
}

function payBasis({ ANNUAL, HOURLY }: OewsRow): string {
  if (ANNUAL.toUpperCase() === 'TRUE') return 'annual_only';
  return HOURLY.toUpperCase() === 'TRUE' ? 'hourly_only' : '';
}

/** The legend names thresholds every year; they hold only where a cell is marked. */
function topCodes(
  { topCodes: legend, year }: OewsWorkbook,
  occupations: readonly OewsRow[],
  rows: readonly TextRow[],
): ImportedTable {
  const marked = (period: 'annual' | 'hourly') =>
    occupations.reduce((sum, row) => sum + topCodedCells(row, period), 0);
  const [annual, hourly] = [marked('annual'), marked('hourly')];
  if (annual + hourly > 0 && !legend) {
    throw new Error('Wages are marked #, but the workbook does not say from which amount.');
  }
  const percentiles = ['p10', 'p25', 'p50', 'p75', 'p90'];
  const published = rows.flatMap((row) => percentiles.map((name) => Number(row[`annual_${name}`])));
  const row = {
    year,
    annual: annual > 0 ? (legend?.annual ?? '') : '',
    hourly: hourly > 0 ? (legend?.hourly ?? '') : '',
    annual_cells_marked: String(annual),
    hourly_cells_marked: String(hourly),
    largest_annual_percentile_published: String(
      published.reduce((largest, amount) => Math.max(largest, amount), 0),
    ),
  };
  return {
    resource: 'us-oews-topcodes',
    rows: [row],
    replaces: (present) => present.year === year,
    entry: oewsEntry,
  };
}
