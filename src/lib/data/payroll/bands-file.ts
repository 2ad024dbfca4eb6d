import Papa from 'papaparse';
import { wrongIn } from '#lib/domain/band-warnings.ts';
import type { Band } from '#lib/domain/bands.ts';
import { isPayPeriod, type PayPeriod } from '#lib/domain/pay-period.ts';
import { readAmount } from '#lib/domain/read-amount.ts';
import { csvCell } from '../files/csv-cell.ts';

/** Bands with what their amounts are counted in. */
export interface BandsFile {
  readonly bands: readonly Band[];
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
}

/** What came of reading a file of bands: all of it, or why none. */
export type BandsRead =
  | ({ readonly state: 'read' } & BandsFile)
  | { readonly state: 'refused'; readonly problems: readonly BandsProblem[] };

export interface BandsProblem {
  /** As an editor numbers it; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly message: string;
}

const amounts = ['minimum', 'midpoint', 'maximum'] as const;
const heads = ['grade', ...amounts, 'currency', 'period'] as const;
type Cells = Readonly<Record<(typeof heads)[number], string>>;

const mostBands = 500;

/** The file that `readBands` reads back: CSV, one band a line, formulas in names of grades escaped. */
export const writeBands = ({ bands, currency, period }: BandsFile): string =>
  [
    heads.join(','),
    ...bands.map(({ grade, minimum, midpoint, maximum }) =>
      [grade, minimum, midpoint, maximum, currency, period].map(csvCell).join(','),
    ),
    '',
  ].join('\r\n');

/**
 * Reads bands from CSV with the columns grade, minimum, midpoint, maximum, currency (ISO 4217) and period
 * (year, month, week, hour) in any order, parted by commas, semicolons or tabs. All or none: every line
 * that cannot be used is named with the reason.
 */
export function readBands(text: string): BandsRead {
  const lines = linesOf(text);
  if (typeof lines === 'string') return whole(lines);
  const bands: Band[] = [];
  const problems: BandsProblem[] = [];
  for (const { line, cells } of lines) {
    const band = bandOf(cells, bands);
    if (typeof band === 'string') problems.push({ line, message: band });
    else bands.push(band);
  }
  const unit = unitOf(lines);
  problems.push(...unit.problems);
  return problems.length > 0 || !unit.of
    ? { state: 'refused', problems: problems.sort((a, b) => Number(a.line) - Number(b.line)) }
    : { state: 'read', bands, ...unit.of };
}

interface Line {
  readonly line: number;
  readonly cells: Cells;
}

function linesOf(text: string): readonly Line[] | string {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t'],
  });
  if (errors.some(({ type }) => type === 'Quotes')) {
    return 'A quotation mark is out of place, so the cells cannot be told apart.';
  }
  const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
  const filled = data
    .map((cells, at) => ({ line: at + 1, cells }))
    .filter(({ cells }) => isFilled(cells));
  const [head, ...records] = filled;
  if (!head) return 'There is nothing in it.';
  const places = heads.map((name) =>
    head.cells.findIndex((cell) => cell.trim().toLowerCase() === name),
  );
  const missing = heads.filter((_, at) => places[at] === -1);
  if (missing.length > 0) {
    return `Its first line must name the columns ${heads.join(', ')}: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`;
  }
  if (records.length === 0) return 'It has a head, and no band under it.';
  if (records.length > mostBands) return `It has more than ${mostBands} bands.`;
  return records.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      heads.map((name, at) => [name, (cells[places[at]!] ?? '').trim()]),
    ) as Cells,
  }));
}

// An apostrophe before what could be a formula was put there by `writeBands`.
const gradeOf = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');

function bandOf(cells: Cells, before: readonly Band[]): Band | string {
  const read = amounts.map((name) => ({ name, cell: cells[name], read: readAmount(cells[name]) }));
  const wrong = read.find((each) => each.read.state !== 'amount');
  if (wrong) {
    return wrong.read.state === 'refused'
      ? `The ${wrong.name} “${wrong.cell}” cannot be read. ${wrong.read.message}`
      : `The ${wrong.name} is missing.`;
  }
  const [minimum, midpoint, maximum] = read.map((each) =>
    each.read.state === 'amount' ? each.read.amount : Number.NaN,
  ) as [number, number, number];
  const band = { grade: gradeOf(cells.grade), minimum, midpoint, maximum };
  return wrongIn(band, before) ?? band;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** What all lines count in: the same money and the same period. */
function unitOf(lines: readonly Line[]): {
  readonly of: Pick<BandsFile, 'currency' | 'period'> | null;
  readonly problems: readonly BandsProblem[];
} {
  const first = { currency: lines[0]!.cells.currency.toUpperCase(), period: periodOf(lines[0]!) };
  const problems = lines.flatMap((each): BandsProblem[] => {
    const message = problemOf(each, first);
    return message === null ? [] : [{ line: each.line, message }];
  });
  const { currency, period } = first;
  return { of: isPayPeriod(period) ? { currency, period } : null, problems };
}

const periodOf = ({ cells }: Line): string => cells.period.toLowerCase();

function problemOf(
  line: Line,
  first: { readonly currency: string; readonly period: string },
): string | null {
  const currency = line.cells.currency.toUpperCase();
  if (!currencies.has(currency)) {
    return `“${line.cells.currency}” is not an ISO 4217 currency code.`;
  }
  if (!isPayPeriod(periodOf(line))) {
    return `“${line.cells.period}” is no period: write year, month, week or hour.`;
  }
  return currency === first.currency && periodOf(line) === first.period
    ? null
    : 'All bands must be in one currency and of one period.';
}

const whole = (message: string): BandsRead => ({
  state: 'refused',
  problems: [{ line: null, message }],
});
