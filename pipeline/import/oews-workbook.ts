import { readWorkbook, type Workbook } from './workbook.ts';

/** The columns of every OEWS workbook since May 2019. */
export const oewsColumns = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'PRIM_STATE',
  'NAICS',
  'NAICS_TITLE',
  'I_GROUP',
  'OWN_CODE',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'TOT_EMP',
  'EMP_PRSE',
  'JOBS_1000',
  'LOC_QUOTIENT',
  'PCT_TOTAL',
  'PCT_RPT',
  'H_MEAN',
  'A_MEAN',
  'MEAN_PRSE',
  'H_PCT10',
  'H_PCT25',
  'H_MEDIAN',
  'H_PCT75',
  'H_PCT90',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
  'ANNUAL',
  'HOURLY',
] as const;

export type OewsColumn = (typeof oewsColumns)[number];
export type OewsRow = Readonly<Record<OewsColumn, string>>;

export interface OewsWorkbook {
  readonly year: string;
  readonly rows: readonly OewsRow[];
  /** The thresholds of the legend at or above which a wage is written `#`. */
  readonly topCodes?: { readonly hourly: string; readonly annual: string };
}

const descriptions = 'Field Descriptions';

/**
 * Reads a workbook of the Bureau's Occupational Employment and Wage Statistics. Throws where columns
 * are missing, or where the workbook says it is of another year than the release.
 */
export function readOews(content: Uint8Array, file: string, release: string): OewsWorkbook {
  const year = yearOf(release);
  const workbook = readWorkbook(content, file);
  const [header = [], ...lines] = workbook.rows(workbook.sheetNames[0] ?? '');
  const names = header.map((name) => name.toUpperCase().replace(' ', '_'));
  const missing = oewsColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    throw new Error(`${file} is no OEWS workbook: it has no column ${missing.join(', ')}.`);
  }
  refuseOtherYear(workbook, file, year);
  const positions = oewsColumns.map((column) => [column, names.indexOf(column)] as const);
  const rows = lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => Object.fromEntries(positions.map(([name, at]) => [name, line[at] ?? ''])));
  return { year, rows: rows as OewsRow[], topCodes: legendOf(workbook) };
}

function yearOf(release: string): string {
  const year = /^May (20\d\d)$/.exec(release)?.[1];
  if (!year) throw new Error(`"${release}" is no OEWS release; they are called "May 2025".`);
  return year;
}

function refuseOtherYear(workbook: Workbook, file: string, year: string): void {
  if (!workbook.sheetNames.includes(descriptions)) return;
  const title = workbook.rows(descriptions)[0]?.[0] ?? '';
  const stated = /^May (20\d\d)\b/.exec(title)?.[1];
  if (stated && stated !== year) throw new Error(`${file} is of May ${stated}, not May ${year}.`);
}

function legendOf(workbook: Workbook): OewsWorkbook['topCodes'] {
  if (!workbook.sheetNames.includes(descriptions)) return undefined;
  for (const [text = ''] of workbook.rows(descriptions)) {
    const [, hourly, annual] = /^#.*\$([\d.,]+) per hour or \$([\d,]+) per year/.exec(text) ?? [];
    if (hourly && annual) {
      return { hourly: plainNumber(hourly), annual: plainNumber(annual) };
    }
  }
  return undefined;
}

function plainNumber(text: string): string {
  return String(Number(text.replaceAll(',', '')));
}
