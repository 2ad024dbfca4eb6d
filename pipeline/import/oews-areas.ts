import type { Imported, PublisherFile, TextRow } from './imported-table.ts';
import { figure, topCodeNotes, wages } from './oews-cells.ts';
import { oewsEntry } from './oews-entry.ts';
import { readOews, type OewsRow } from './oews-workbook.ts';

/** One of our tables by area, and the kinds of area (AREA_TYPE) that belong there. */
interface AreaTable {
  readonly resource: string;
  readonly called: string;
  readonly areaTypes: readonly string[];
  readonly figures: (row: OewsRow) => TextRow;
}

/** The detailed occupations of the areas in a workbook, in place of what that year had of them. */
export function importOewsAreas(
  { name, content, release }: PublisherFile,
  { resource, called, areaTypes, figures }: AreaTable,
): Imported {
  const { rows, year } = readOews(content, name, release);
  const stray = rows.find(
    (row) => !areaTypes.includes(row.AREA_TYPE) || row.I_GROUP !== 'cross-industry',
  );
  if (stray) {
    throw new Error(
      `${name} is no workbook of ${called}: it holds ${stray.AREA_TITLE}, ${stray.NAICS_TITLE}.`,
    );
  }
  const detailed = rows.filter(({ O_GROUP }) => O_GROUP === 'detailed');
  const areas = new Set(detailed.map(({ AREA }) => AREA));
  const imported = detailed.map((row) => ({
    year,
    area_code: row.AREA,
    soc_code: row.OCC_CODE,
    employment: figure(row, 'TOT_EMP'),
    location_quotient: figure(row, 'LOC_QUOTIENT'),
    ...wages(row, 'annual'),
    ...figures(row),
  }));
  const replaces = (row: TextRow) => row.year === year && areas.has(row.area_code ?? '');
  return {
    tables: [{ resource, rows: imported, replaces, entry: oewsEntry }],
    notes: topCodeNotes(detailed),
  };
}
