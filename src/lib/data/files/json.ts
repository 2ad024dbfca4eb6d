import { unitLabel } from '#lib/domain/format.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { fileColumns } from './file-column.ts';
import { csvData } from './csv.ts';
import { fileNotes, type Making } from './file-notes.ts';
import { receiptOf } from './receipt.ts';
import { sha256 } from './sha256.ts';

/** A view as JSON: what it says of itself, its columns, and one object a row, keyed as the CSV is headed. */
export async function jsonFile(content: FigureContent, making: Making): Promise<string> {
  const { view } = content;
  const columns = fileColumns(view);
  return JSON.stringify(
    {
      notes: fileNotes(content, making),
      receipt: receiptOf(content, making, await sha256(csvData(view))),
      statement: view.question.statement,
      sources: view.sources,
      columns: columns.map(({ header, part, column }) => ({
        name: header,
        part,
        label: column.label,
        kind: part === 'flag' ? 'text' : column.kind,
        unit: part === 'flag' ? '' : unitLabel(column),
      })),
      rows: rowObjects(view),
    },
    null,
    1,
  );
}

/** The rows of a view as objects, keyed as the CSV is headed. */
const rowObjects = (view: View): readonly Row[] => {
  const columns = fileColumns(view);
  return view.rows.map((row) =>
    Object.fromEntries(columns.map(({ header, read }) => [header, read(row)])),
  );
};

/**
 * A view as newline-delimited JSON: the first line is an object `notes` and `receipt`, every other line
 * a row, keyed as the CSV is headed.
 */
export async function ndjsonFile(content: FigureContent, making: Making): Promise<string> {
  const { view } = content;
  const receipt = receiptOf(content, making, await sha256(csvData(view)));
  const lines = [{ notes: fileNotes(content, making), receipt }, ...rowObjects(view)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
