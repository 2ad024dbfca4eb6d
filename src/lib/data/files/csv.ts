import { commentLines, lineEnd } from './csv-cell.ts';
import type { FileNote } from './file-notes.ts';
import { FilePieces } from './FilePieces.ts';
import { receiptText } from './receipt-text.ts';
import type { FileFormat, FilePapers } from './write-file.ts';

const byteOrderMark = '\ufeff';

/**
 * CSV: what it is and where it is from in lines that begin with `# `, then a head and the rows: RFC 4180, decimal
 * points. `forExcel` begins with a byte order mark, without which Excel does not read UTF-8.
 */
export const csvFormat = ({ forExcel = false } = {}): FileFormat => ({
  async begin(_columns, head) {
    const data = new FilePieces();
    data.add(head);
    return {
      add: ({ csv }) => data.add(csv),
      sum: () => data.sha256(),
      end: async (papers) =>
        new Blob([forExcel ? byteOrderMark : '', commentsOf(papers), ...data.all()], {
          type: 'text/csv;charset=utf-8',
        }),
    };
  },
});

function commentsOf({ notes, receipt }: FilePapers): string {
  const all: readonly FileNote[] = [
    ...notes,
    { name: 'receipt', text: receiptText(receipt) },
    { name: 'sha256', text: `${receipt.sha256} (of the lines below this one)` },
  ];
  const lines = all.flatMap(({ name, text }) =>
    commentLines(text.includes('\n') ? `${name}:\n${text}` : `${name}: ${text}`),
  );
  return lines.map((line) => line + lineEnd).join('');
}
