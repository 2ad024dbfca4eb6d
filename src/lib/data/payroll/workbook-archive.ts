import type { unzipSync, zipSync } from 'fflate';
import { formatBytes } from '#lib/domain/format-bytes.ts';
import { mostColumns, mostFileBytes } from '#lib/domain/payroll/payroll-file.ts';
import { PayrollFileError } from './PayrollFileError.ts';

type Entries = ReturnType<typeof unzipSync>;

interface Archiver {
  readonly unzipSync: typeof unzipSync;
  readonly zipSync: typeof zipSync;
}

const mostSheetRows = 1_048_576;

/**
 * A workbook unpacked and looked into: an archive of its XML alone, stored as it is, so that what reads
 * it unpacks nothing. A small file may unpack to more than a browser holds, and one stray cell far off
 * makes a table of billions of cells. Throws a `PayrollFileError` in these cases, and where the archive
 * is no workbook.
 */
export function checkedArchive(
  bytes: Uint8Array,
  { unzipSync, zipSync }: Archiver,
): Uint8Array<ArrayBuffer> {
  const entries = unpacked(bytes, unzipSync);
  for (const [name, sheet] of Object.entries(entries))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name))
      checkExtent(new TextDecoder('latin1').decode(sheet));
  return zipSync(entries, { level: 0 });
}

function unpacked(bytes: Uint8Array, unzip: typeof unzipSync): Entries {
  let size = 0;
  const names: string[] = [];
  damagedUnless(() =>
    unzip(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        size += originalSize;
        return false;
      },
    }),
  );
  if (!names.includes('xl/workbook.xml')) throw new PayrollFileError(wordsOfArchive(names));
  if (size > mostFileBytes) throw new PayrollFileError(tooLarge(size));
  return damagedUnless(() => unzip(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) }));
}

function damagedUnless<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (cause) {
    throw new PayrollFileError(damaged, { cause });
  }
}

export const damaged =
  'The workbook is damaged, or has something in it that cannot be read. Open it in a spreadsheet program, and save the sheet as CSV.';

const tooLarge = (size: number): string =>
  `The workbook unpacks to ${formatBytes(size)}, and the desk takes ${formatBytes(mostFileBytes)}. Save the sheet as CSV, and choose that file.`;

// Columns up to the 200th are called A to GR.
const farCell = /\br=["']([A-Z]{3}|G[S-Z]|[H-Z][A-Z])(\d+)["'](?:[^>]*[^/>])?>(?!<\/)/;
const farRow = /<(?:\w+:)?row\s(?:[^>]*\s)?r=["'](\d{7,})["']/g;

function checkExtent(sheet: string): void {
  const [, column, row] = farCell.exec(sheet) ?? [];
  if (column)
    throw new PayrollFileError(
      `Cell ${column}${row} of a sheet stands beyond column ${mostColumns}, which is the most that the desk takes. Clear it, or save the table as CSV.`,
    );
  if ([...sheet.matchAll(farRow)].some(([, number]) => Number(number) > mostSheetRows))
    throw new PayrollFileError(damaged);
}

function wordsOfArchive(names: readonly string[]): string {
  if (names.includes('xl/workbook.bin'))
    return 'This is a binary workbook (.xlsb). Open it in a spreadsheet program, and save it as xlsx or CSV.';
  if (names.includes('content.xml'))
    return 'This is an OpenDocument file. Open it in a spreadsheet program, and save it as xlsx or CSV.';
  if (names.some((name) => /^Index\//.test(name)))
    return 'This is a Numbers document. Open it in Numbers, and export it as xlsx or CSV.';
  return 'This is a packed file, and no workbook. Unpack it, and choose the CSV or xlsx file inside.';
}
