import { unitLabel } from '#lib/domain/format.ts';
import type { Value } from '#lib/domain/question.ts';
import type { FileColumn } from './file-column.ts';
import type { FileFormat } from './write-file.ts';

/** JSON: what the file says of itself, its columns, and one object a row, keyed as the CSV is headed. */
export const jsonFormat: FileFormat = {
  async begin(columns, _head, { view }) {
    const rows: Blob[] = [];
    return {
      add(cells) {
        if (cells.length === 0) return;
        const objects = cells.map((row) => JSON.stringify(keyed(columns, row))).join(',\n');
        rows.push(new Blob([rows.length > 0 ? ',\n' : '\n', objects]));
      },
      async end({ notes, receipt }) {
        const head = JSON.stringify(
          {
            notes,
            receipt,
            statement: view.question.statement,
            sources: view.sources,
            columns: columns.map(described),
          },
          null,
          1,
        );
        // The object is closed after the rows.
        const open = head.replace(/\n\}$/, ',\n "rows": [');
        return new Blob([open, ...rows, '\n ]\n}'], { type: 'application/json' });
      },
    };
  },
};

/** Newline-delimited JSON: the first line is an object `notes` and `receipt`, every other line a row. */
export const ndjsonFormat: FileFormat = {
  async begin(columns) {
    const rows: Blob[] = [];
    return {
      add(cells) {
        rows.push(new Blob(cells.map((row) => `${JSON.stringify(keyed(columns, row))}\n`)));
      },
      end: async (papers) =>
        new Blob([`${JSON.stringify(papers)}\n`, ...rows], { type: 'application/x-ndjson' }),
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

const keyed = (columns: readonly FileColumn[], cells: readonly Value[]) =>
  Object.fromEntries(columns.map(({ header }, at) => [header, cells[at]]));

const described = ({ header, part, column }: FileColumn) => ({
  name: header,
  part,
  label: column.label,
  kind: part === 'flag' ? 'text' : column.kind,
  unit: part === 'flag' ? '' : unitLabel(column),
});
