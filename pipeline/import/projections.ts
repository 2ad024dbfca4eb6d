import type { Imported, PublisherFile, TextRow } from './imported-table.ts';
import { readWorkbook, type SheetRows } from './workbook.ts';

const unavailable = '—';
const levelOf: Readonly<Record<string, string>> = { Summary: 'summary', 'Line item': 'detailed' };

/** A column of ours and how the head of the publisher's begins, the years being those of the release. */
function headings(base: string, target: string): Readonly<Record<string, string>> {
  const span = `${base}–${target.slice(2)}`;
  return {
    title: `${base} National Employment Matrix title`,
    soc_code: `${base} National Employment Matrix code`,
    level: 'Occupation type',
    employment_base_thousands: `Employment, ${base}`,
    employment_target_thousands: `Employment, ${target}`,
    change_thousands: `Employment change, numeric, ${span}`,
    change_percent: `Employment change, percent, ${span}`,
    annual_openings_thousands: `Occupational openings, ${span} annual average`,
    median_annual_wage: 'Median annual wage, dollars, ',
    typical_education: 'Typical education needed for entry',
    work_experience: 'Work experience in a related occupation',
    on_the_job_training:
      'Typical on-the-job training needed to attain competency in the occupation',
  };
}

/**
 * The Employment Projections workbook: table 1.2, held against table 1.10, which repeats employment
 * and openings. Throws where a column is missing, or where the two tables differ.
 */
export function importProjections({ name, content, release }: PublisherFile): Imported {
  const [base, target] = yearsOf(release);
  const workbook = readWorkbook(content, name);
  const wanted = headings(base, target);
  const { rows, wageYear } = readTable(workbook.rows('Table 1.2'), wanted, `${name}, table 1.2`);
  const repeated = Object.entries(wanted).filter(
    ([column]) => !/wage|education|experience|training/.test(column),
  );
  const separations = readTable(
    workbook.rows('Table 1.10'),
    Object.fromEntries(repeated),
    `${name}, table 1.10`,
  );
  refuseDifference(rows, separations.rows);
  const projected = rows.map((row) => projection(row, release, wageYear));
  return {
    tables: [
      {
        resource: 'us-projections',
        rows: projected,
        replaces: ({ vintage }) => vintage === release,
        entry: (all) => ({
          release: `Employment Projections ${[...new Set(all.map(({ vintage }) => vintage))].sort().join(', ')}`,
        }),
      },
    ],
    notes: [],
  };
}

function yearsOf(release: string): [string, string] {
  const [, base, end] = /^(20\d\d)-(\d\d)$/.exec(release) ?? [];
  if (!base || !end) {
    throw new Error(`"${release}" is no projection; they are called "2024-34".`);
  }
  return [base, `${base.slice(0, 2)}${end}`];
}

function readTable(
  sheet: SheetRows,
  wanted: Readonly<Record<string, string>>,
  file: string,
): { rows: TextRow[]; wageYear: string } {
  const header = sheet.find((line) => line.includes('Occupation type')) ?? [];
  const positions = Object.entries(wanted).map(([column, heading]) => {
    const at = header.findIndex((head) => head.startsWith(heading));
    if (at < 0) throw new Error(`${file} has no column "${heading}".`);
    return [column, at] as const;
  });
  const rows = sheet
    .map((line) => Object.fromEntries(positions.map(([column, at]) => [column, line[at] ?? ''])))
    .filter(({ soc_code = '' }) => /^\d\d-\d{4}$/.test(soc_code));
  const wageYear = header.map((head) => /^Median annual wage, dollars, (\d{4})/.exec(head)?.[1]);
  return { rows, wageYear: wageYear.find((year) => year !== undefined) ?? '' };
}

function refuseDifference(rows: readonly TextRow[], repeated: readonly TextRow[]): void {
  const byCode = new Map(repeated.map((row) => [row.soc_code, row]));
  for (const row of rows) {
    for (const [column, value] of Object.entries(byCode.get(row.soc_code) ?? {})) {
      if (row[column] !== value) {
        throw new Error(
          `Tables 1.2 and 1.10 differ: ${row.soc_code}, ${column}: ${row[column]}, ${value}.`,
        );
      }
    }
  }
  const missing = rows.find((row) => !byCode.has(row.soc_code));
  if (missing) throw new Error(`Table 1.10 lacks ${missing.soc_code}, which table 1.2 has.`);
}

function projection(row: TextRow, vintage: string, wageYear: string): TextRow {
  const plain = Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value === unavailable ? '' : value]),
  );
  const wage = (plain.median_annual_wage ?? '').replaceAll(/[$,]/g, '');
  const level = levelOf[row.level ?? ''];
  if (!level) throw new Error(`${row.soc_code}: "${row.level}" is no occupation type.`);
  return {
    ...plain,
    vintage,
    level,
    median_annual_wage: wage.replace('>=', ''),
    wage_year: wage ? wageYear : '',
    wage_topcoded: wage ? String(wage.startsWith('>=')) : '',
  };
}
