import type { Imported, PresentTables, PublisherFile, TextRow } from './imported-table.ts';
import { figure, topCodeNotes, wages } from './oews-cells.ts';
import { oewsEntry } from './oews-entry.ts';
import { readOews, type OewsRow } from './oews-workbook.ts';

const levels = new Set(['sector', '3-digit', '4-digit']);

/** `natsector_M….xlsx`, `nat3d_M….xlsx`, `nat4d_M….xlsx`: the nation by industry. */
export function importOewsIndustry(
  { name, content, release }: PublisherFile,
  present: PresentTables,
): Imported {
  const { rows, year } = readOews(content, name, release);
  const stray = rows.find((row) => row.AREA_TYPE !== '1' || row.I_GROUP === 'cross-industry');
  if (stray) {
    throw new Error(
      `${name} is no workbook of industries: it holds ${stray.AREA_TITLE}, ${stray.NAICS_TITLE}.`,
    );
  }
  const detailed = rows.filter(
    ({ I_GROUP, O_GROUP }) => O_GROUP === 'detailed' && levels.has(I_GROUP),
  );
  const industries = new Set(detailed.map(({ NAICS }) => NAICS));
  const imported = detailed.map((row) => ({
    year,
    naics: row.NAICS,
    soc_code: row.OCC_CODE,
    employment: figure(row, 'TOT_EMP'),
    ...wages(row, 'annual'),
  }));
  return {
    tables: [
      {
        resource: 'us-oews-industry',
        rows: imported,
        replaces: (row) => row.year === year && industries.has(row.naics ?? ''),
        entry: oewsEntry,
      },
      {
        resource: 'us-industries',
        rows: newIndustries(detailed, present('us-industries')),
        replaces: () => false,
      },
    ],
    notes: topCodeNotes(detailed),
  };
}

function newIndustries(rows: readonly OewsRow[], present: readonly TextRow[]): TextRow[] {
  const known = new Set(present.map(({ naics }) => naics));
  const found = new Map(
    rows.filter(({ NAICS }) => !known.has(NAICS)).map((row) => [row.NAICS, row]),
  );
  return [...found.values()].map((row) => ({
    naics: row.NAICS,
    title: row.NAICS_TITLE,
    level: row.I_GROUP,
    sector: sectorOf(row.NAICS, present),
  }));
}

/** The sector that the first two digits lie in; some sectors span several, as 31-33 does. */
function sectorOf(naics: string, present: readonly TextRow[]): string {
  const digits = Number(naics.slice(0, 2));
  const sector = present.find(({ naics: code = '', level }) => {
    const [first, last = first] = code.split('-').map(Number);
    return (
      level === 'sector' && first !== undefined && first <= digits && digits <= (last ?? first)
    );
  });
  if (!sector?.naics) throw new Error(`The industry ${naics} lies in no known sector.`);
  return sector.naics;
}
