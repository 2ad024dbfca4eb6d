import { describe, expect, it } from 'vitest';
import { workbookOf, type Cell } from '../../tests/support/workbooks.ts';
import { importProjections } from './projections.ts';

const head = {
  title: '2024 National Employment Matrix title',
  code: '2024 National Employment Matrix code',
  type: 'Occupation type',
  base: 'Employment, 2024',
  target: 'Employment, 2034',
  change: 'Employment change, numeric, 2024–34',
  percent: 'Employment change, percent, 2024–34',
  openings: 'Occupational openings, 2024–34 annual average',
  wage: 'Median annual wage, dollars, 2024[1]',
  education: 'Typical education needed for entry',
  experience: 'Work experience in a related occupation',
  training: 'Typical on-the-job training needed to attain competency in the occupation',
};
const manager: readonly Cell[] = [
  '      Medical and health services managers', '11-9111', 'Line item', 616.2, 758.9, 142.7, 23.2, 62.1, 117_960,
  "Bachelor's degree", 'Less than 5 years', 'None',
]; // prettier-ignore
const total: readonly Cell[] = [
  'Total, all occupations', '00-0000', 'Summary', 169_956.1, 175_167.9, 5_211.8, 3.1, 18_863.3, 49_500, '—', '—', '—',
]; // prettier-ignore

interface Changes {
  readonly without?: keyof typeof head;
  readonly rows?: readonly (readonly Cell[])[];
  readonly separations?: readonly (readonly Cell[])[];
}

function book({ without, rows = [total, manager], separations = rows }: Changes = {}): Uint8Array {
  const columns = Object.keys(head).filter((key) => key !== without);
  const headings = Object.entries(head).flatMap(([key, text]) => (key === without ? [] : [text]));
  const cells = (row: readonly Cell[]) =>
    columns.map((key) => row[Object.keys(head).indexOf(key)] ?? '');
  return workbookOf({
    Index: [['Occupation.xlsx contents']],
    'Table 1.2': [
      ['Table 1.2 Occupational projections'],
      headings,
      ...rows.map(cells),
      ['Footnotes:'],
    ],
    'Table 1.10': [
      ['Table 1.10 Occupational separations and openings'],
      Object.values(head).slice(0, 8),
      ...separations.map((row) => row.slice(0, 8)),
    ],
  });
}

const imported = (changes?: Changes, release = '2024-34') =>
  importProjections({ name: 'occupation.xlsx', content: book(changes), release }).tables[0];

describe('the projections workbook', () => {
  it('becomes rows of its vintage, figures unchanged', () => {
    expect(imported()?.rows[1]).toEqual({
      vintage: '2024-34',
      soc_code: '11-9111',
      title: 'Medical and health services managers',
      level: 'detailed',
      employment_base_thousands: '616.2',
      employment_target_thousands: '758.9',
      change_thousands: '142.7',
      change_percent: '23.2',
      annual_openings_thousands: '62.1',
      median_annual_wage: '117960',
      wage_year: '2024',
      wage_topcoded: 'false',
      typical_education: "Bachelor's degree",
      work_experience: 'Less than 5 years',
      on_the_job_training: 'None',
    });
  });

  it('leaves a cell empty where the publisher has a dash', () => {
    expect(imported()?.rows[0]).toMatchObject({ level: 'summary', typical_education: '' });
  });

  it('marks a wage that is at or above the threshold, and has no wage year without a wage', () => {
    const wageOf = (wage: Cell) =>
      imported({ rows: [manager.map((cell, at) => (at === 8 ? wage : cell))] })?.rows[0];
    expect(wageOf('>=$239,200')).toMatchObject({
      median_annual_wage: '239200',
      wage_topcoded: 'true',
    });
    expect(wageOf('—')).toMatchObject({ median_annual_wage: '', wage_year: '', wage_topcoded: '' });
  });

  it('takes the place of its vintage alone and lists every vintage as the release', () => {
    const table = imported();
    expect(table?.replaces({ vintage: '2024-34' })).toBe(true);
    expect(table?.replaces({ vintage: '2022-32' })).toBe(false);
    expect(table?.entry?.([{ vintage: '2024-34' }, { vintage: '2022-32' }])).toEqual({
      release: 'Employment Projections 2022-32, 2024-34',
    });
  });

  it('refuses a table without one of the columns, and a release of another span', () => {
    expect(() => imported({ without: 'wage' })).toThrow(
      'occupation.xlsx, table 1.2 has no column "Median annual wage, dollars, ".',
    );
    expect(() => imported({}, '2025-35')).toThrow(
      'has no column "2025 National Employment Matrix title".',
    );
    expect(() => imported({}, 'May 2025')).toThrow('"May 2025" is no projection');
  });

  it('refuses tables 1.2 and 1.10 that do not say the same', () => {
    const other = manager.map((cell, at) => (at === 7 ? 62.2 : cell));
    expect(() => imported({ separations: [total, other] })).toThrow(
      'Tables 1.2 and 1.10 differ: 11-9111, annual_openings_thousands: 62.1, 62.2.',
    );
    expect(() => imported({ separations: [total] })).toThrow(
      'Table 1.10 lacks 11-9111, which table 1.2 has.',
    );
  });
});
