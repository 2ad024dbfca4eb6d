import { utils, write } from '@e965/xlsx';
import { oewsColumns, type OewsColumn } from '#pipeline/import/oews-workbook.ts';

export type Cell = string | number;

/** An Excel file of some sheets, as bytes. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** What a row of an OEWS workbook says where a test does not: the nation, all industries. */
const nation: Partial<Record<OewsColumn, Cell>> = {
  AREA: '99',
  AREA_TITLE: 'U.S.',
  AREA_TYPE: '1',
  PRIM_STATE: 'US',
  NAICS: '000000',
  NAICS_TITLE: 'Cross-industry',
  I_GROUP: 'cross-industry',
  OWN_CODE: '1235',
  OCC_CODE: '11-9111',
  OCC_TITLE: 'Medical and Health Services Managers',
  O_GROUP: 'detailed',
  TOT_EMP: 562_700,
  EMP_PRSE: 0.9,
  MEAN_PRSE: 0.4,
  H_MEAN: 66.2,
  A_MEAN: 137_690,
  H_PCT10: 33.44,
  H_PCT25: 42.63,
  H_MEDIAN: 56.71,
  H_PCT75: 77.02,
  H_PCT90: 105.83,
  A_PCT10: 69_560,
  A_PCT25: 88_670,
  A_MEDIAN: 117_960,
  A_PCT75: 160_200,
  A_PCT90: 220_130,
};

export interface OewsBook {
  readonly rows: readonly Partial<Record<OewsColumn, Cell>>[];
  readonly columns?: readonly string[];
  /** What the sheet of field descriptions says first. */
  readonly title?: string;
  readonly legend?: string;
}

/** A workbook in the shape of the Bureau's: 32 columns, and the sheet that describes them. */
export function oewsWorkbook({ rows, columns = oewsColumns, title, legend }: OewsBook): Uint8Array {
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, Cell>> = { ...nation, ...row };
    return columns.map((column) => cells[column] ?? '');
  });
  return workbookOf({
    all_data: [columns, ...lines],
    'Field Descriptions': [
      [title ?? 'May 2024 OEWS Estimates'],
      [],
      [
        legend ??
          '#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ',
      ],
    ],
  });
}
