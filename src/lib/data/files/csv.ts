import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { View } from '#lib/domain/view.ts';
import { commentLines, csvLines, lineEnd } from './csv-cell.ts';
import { fileColumns } from './file-column.ts';
import { fileNotes, type FileNote, type Making } from './file-notes.ts';
import { receiptOf } from './receipt.ts';
import { receiptText } from './receipt-text.ts';
import { sha256 } from './sha256.ts';

const byteOrderMark = '\ufeff';

export interface CsvOptions extends Making {
  /** Begins with a byte order mark, without which Excel does not read UTF-8. */
  readonly forExcel?: boolean;
}

/** A head and the rows of a view as CSV: RFC 4180, decimal points, in the order on screen. */
export function csvData(view: Pick<View, 'columns' | 'rows'>): string {
  const columns = fileColumns(view);
  return csvLines([
    columns.map(({ header }) => header),
    ...view.rows.map((row) => columns.map(({ read }) => read(row))),
  ]);
}

/**
 * A view as a CSV file: what it is and where it is from in lines that begin with `# `, then the data.
 * `sha256` is that of the data alone, in UTF-8.
 */
export async function csvFile(
  content: FigureContent,
  { forExcel = false, ...making }: CsvOptions,
): Promise<string> {
  const data = csvData(content.view);
  const digest = await sha256(data);
  const notes: readonly FileNote[] = [
    ...fileNotes(content, making),
    { name: 'receipt', text: receiptText(receiptOf(content, making, digest)) },
    ...(digest ? [{ name: 'sha256', text: `${digest} (of the lines below this one)` }] : []),
  ];
  const head = notes.flatMap(({ name, text }) =>
    commentLines(text.includes('\n') ? `${name}:\n${text}` : `${name}: ${text}`),
  );
  return (forExcel ? byteOrderMark : '') + head.map((line) => line + lineEnd).join('') + data;
}
