import type { RefusedLine } from '#lib/domain/own-rates.ts';
import type { MatchChoice, MatchesRead } from '#lib/domain/payroll/match-choices.ts';
import type {
  JobMatch,
  MatchQuality,
  PayrollJob,
  PayrollPlace,
  PlaceMatch,
} from '#lib/domain/payroll/payroll-table.ts';
import type { Value } from '#lib/domain/question.ts';
import { csvCell } from '../files/csv-cell.ts';
import { matchRecords, type MatchRecord } from './match-records.ts';

const jobColumns = ['title', 'soc_given', 'soc_code', 'match'] as const;
const placeColumns = ['location', 'state', 'area_code', 'match'] as const;
const qualities: readonly string[] = [
  'given',
  'exact',
  'fuzzy',
  'chosen',
  'none',
] satisfies MatchQuality[];

/** Jobs and their occupations as CSV: to look through, to change, and to load again. */
export const jobMatchesCsv = (
  jobs: readonly { readonly item: PayrollJob; readonly match: JobMatch }[],
): string =>
  csv(
    jobColumns,
    jobs.map(({ item, match }) => [item.title, item.soc, match.soc, match.quality]),
  );

/** Places and their areas as CSV. */
export const placeMatchesCsv = (
  places: readonly { readonly item: PayrollPlace; readonly match: PlaceMatch }[],
): string =>
  csv(
    placeColumns,
    places.map(({ item, match }) => [item.location, item.state, match.area, match.quality]),
  );

/** Reads a file that `jobMatchesCsv` wrote, or one like it; `isSoc` knows the codes that have pay. */
export const readJobMatches = (text: string, isSoc: (code: string) => boolean): MatchesRead =>
  read(text, jobColumns, (cell) => {
    const code = cell.replace(/^(\d{2})(\d{4})$/, '$1-$2');
    return isSoc(code)
      ? { code }
      : `“${clipped(cell)}” is not a SOC code with published pay: write it as 11-9111.`;
  });

/** Reads a file that `placeMatchesCsv` wrote; `isArea` knows the areas by their codes, `US` the nation. */
export const readPlaceMatches = (text: string, isArea: (code: string) => boolean): MatchesRead =>
  read(text, placeColumns, (cell) => {
    const code = withZeros(cell);
    return isArea(code)
      ? { code }
      : `“${clipped(cell)}” is not the code of a US area: write US, 06 for a state, 12420 for a metro.`;
  });

type ReadCode = (cell: string) => { readonly code: string } | string;

function read(text: string, columns: readonly [string, string, string, string], code: ReadCode) {
  const records = matchRecords(text, columns);
  if (typeof records === 'string') return { state: 'refused', reason: records } as const;
  const choices: MatchChoice[] = [];
  const refused: RefusedLine[] = [];
  const lines = new Map<string, number>();
  for (const record of records) {
    const choice = readChoice(record, columns, code, lines);
    if (typeof choice === 'string') refused.push({ line: record.line, reason: choice });
    else choices.push(choice);
  }
  return { state: 'read', choices, refused } as const;
}

function readChoice(
  { line, cells }: MatchRecord,
  [nameColumn, givenColumn, codeColumn, matchColumn]: readonly [string, string, string, string],
  read: ReadCode,
  lines: Map<string, number>,
): MatchChoice | string {
  const name = cells[nameColumn] ?? '';
  const given = cells[givenColumn] || null;
  const cell = cells[codeColumn]?.trim() ?? '';
  const match = cells[matchColumn]?.trim().toLowerCase() ?? '';
  if (!qualities.includes(match)) {
    return `“${clipped(match)}” says nothing of the match: write chosen, given, exact, fuzzy or none.`;
  }
  const key = JSON.stringify([name, given]);
  const before = lines.get(key);
  if (before !== undefined)
    return `“${clipped(name)}” stands on line ${before} already: that counts.`;
  const code = cell === '' ? { code: null } : read(cell);
  if (typeof code === 'string') return code;
  lines.set(key, line);
  return { name, given, ...code, isChosen: match === 'chosen' };
}

// Spreadsheets take codes for numbers, and leave out the zero before them.
function withZeros(cell: string): string {
  if (!/^\d+$/.test(cell)) return cell.toUpperCase();
  return cell.length <= 2 ? cell.padStart(2, '0') : cell.length === 6 ? `0${cell}` : cell;
}

const clipped = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);

const csv = (head: readonly string[], rows: readonly (readonly Value[])[]): string =>
  [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
