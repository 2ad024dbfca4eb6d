import { unitLabel } from '#lib/domain/format.ts';
import type { FileColumn } from './file-column.ts';
import { FilePieces } from './FilePieces.ts';
import type { FileFormat, FilePiece } from './write-file.ts';

/** JSON: what the file says of itself, its columns, and one object a row, keyed as the CSV is headed. */
export const jsonFormat: FileFormat = {
  async begin(columns, _head, { view }) {
    const rows = new FilePieces();
    return {
      add(piece) {
        if (piece.length === 0) return;
        const objects = objectsOf(columns, piece).join(',\n');
        rows.add(`${rows.isEmpty ? '' : ','}\n${objects}`);
      },
      async end({ notes, receipt }) {
        const { sql, values } = view.question.statement;
        const head = JSON.stringify(
          {
            notes,
            receipt,
            statement: { sql, values },
            sources: view.sources,
            columns: columns.map(described),
          },
          null,
          1,
        );
        // The object is closed after the rows.
        const open = head.replace(/\n\}$/, ',\n "rows": [');
        return new Blob([open, ...rows.all(), '\n ]\n}'], { type: 'application/json' });
      },
    };
  },
};

/** Newline-delimited JSON: the first line is an object `notes` and `receipt`, every other line a row. */
export const ndjsonFormat: FileFormat = {
  async begin(columns) {
    const rows = new FilePieces();
    return {
      add(piece) {
        for (const object of objectsOf(columns, piece)) rows.add(`${object}\n`);
      },
      end: async (papers) =>
        new Blob([`${JSON.stringify(papers)}\n`, ...rows.all()], { type: 'application/x-ndjson' }),
    };
  },
};

/** The receipt alone, as JSON: the rows are counted and hashed, and not kept. */
export const receiptFormat: FileFormat = {
  begin: async () => ({
    add: () => {},
    end: async ({ receipt }) =>
      new Blob([`${JSON.stringify(receipt, null, 1)}\n`], { type: 'application/json' }),
  }),
};

const objectsOf = (columns: readonly FileColumn[], { length, cells }: FilePiece): string[] =>
  Array.from({ length }, (_, row) =>
    JSON.stringify(
      Object.fromEntries(columns.map(({ header }, at) => [header, cells[at]!.values[row]])),
    ),
  );

const described = ({ header, part, column }: FileColumn) => ({
  name: header,
  part,
  label: column.label,
  kind: part === 'flag' ? 'text' : column.kind,
  unit: part === 'flag' ? '' : unitLabel(column),
});
