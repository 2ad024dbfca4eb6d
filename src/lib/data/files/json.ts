import { unitLabel } from '#lib/domain/format.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import { fileColumns } from './file-column.ts';
import { fileNotes, type Making } from './file-notes.ts';

/** A view as JSON: what it says of itself, its columns, and one object a row, keyed as the CSV is headed. */
export function jsonFile(content: FigureContent, making: Making): string {
  const { view } = content;
  const columns = fileColumns(view);
  return JSON.stringify(
    {
      notes: fileNotes(content, making),
      statement: view.question.statement,
      sources: view.sources,
      columns: columns.map(({ header, part, column }) => ({
        name: header,
        part,
        label: column.label,
        kind: part === 'flag' ? 'text' : column.kind,
        unit: part === 'flag' ? '' : unitLabel(column),
      })),
      rows: view.rows.map((row) =>
        Object.fromEntries(columns.map(({ header, read }) => [header, read(row)])),
      ),
    },
    null,
    1,
  );
}
