import type { Cell, SheetData } from 'write-excel-file/universal';
import { formatCount } from '#lib/domain/format.ts';
import type { Column, Value } from '#lib/domain/question.ts';
import type { FileColumn } from './file-column.ts';
import type { FileNote } from './file-notes.ts';
import type { FileFormat } from './write-file.ts';

/** A workbook of more cells takes more memory than a tab has. */
const mostExcelCells = 6_000_000;

// With the head; a workbook with more does not open.
const mostSheetRows = 1_048_576;

const loadExcelWriter = () => import('write-excel-file/universal');

/** An Excel workbook: typed cells on the sheet `Data`, and on `Sources` what a CSV says in its comments. */
export const excelFormat: FileFormat = {
  held: (value) => (typeof value === 'string' ? withoutControls(value) : value),
  async load() {
    await loadExcelWriter();
  },
  async begin(columns, _head, _content, count) {
    refuseBeyond(count ?? 0, columns.length);
    const { default: writeExcelFile } = await loadExcelWriter();
    const data: Cell[][] = [
      columns.map(({ header, column }) => ({
        value: header,
        fontWeight: 'bold',
        align: isAmount(column) ? 'right' : 'left',
      })),
    ];
    return {
      add({ length, cells }) {
        refuseBeyond(data.length - 1 + length, columns.length);
        for (let row = 0; row < length; row += 1) {
          data.push(cells.map(({ values }, at) => excelCell(columns[at]!, values[row]!)));
        }
      },
      async end({ notes, receipt }) {
        const papers: SheetData = [...notes, { name: 'receipt', text: JSON.stringify(receipt) }]
          .flatMap(inCells)
          .map(({ name, text }) => [
            { value: name, type: String, fontWeight: 'bold', alignVertical: 'top' },
            {
              value: text,
              type: String,
              format: '@',
              wrap: name !== 'receipt',
              alignVertical: 'top',
            },
          ]);
        return writeExcelFile([
          { data, sheet: 'Data', stickyRowsCount: 1, columns: columns.map(widthOf) },
          { data: papers, sheet: 'Sources', columns: [{ width: 20 }, { width: 100 }] },
        ]).toBlob();
      },
    };
  },
};

function refuseBeyond(rows: number, columns: number): void {
  if ((rows + 1) * columns > mostExcelCells) {
    throw new Error(
      `An Excel file holds at most ${formatCount(mostExcelCells)} cells here. CSV for Excel holds them all.`,
    );
  }
  if (rows + 1 > mostSheetRows) {
    throw new Error(
      `A sheet of Excel holds at most ${formatCount(mostSheetRows - 1)} rows below its head. CSV or JSON hold them all.`,
    );
  }
}

// A cell holds no more; the rest stands in the rows below, under the same name.
const mostOfCell = 32_000;

const inCells = ({ name, text }: FileNote): readonly FileNote[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / mostOfCell)) }, (_, at) => ({
    name,
    text: text.slice(at * mostOfCell, (at + 1) * mostOfCell),
  }));

function excelCell({ column, part }: FileColumn, value: Value): Cell {
  if (value === null) return null;
  if (typeof value === 'number') {
    return { value, type: Number, format: numberFormat(column, value) };
  }
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (column.kind === 'date' && part === 'value' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  // Text is stored as text: a code keeps its zeros, and nothing is ever a formula.
  return { value, type: String, format: '@' };
}

function numberFormat({ kind, money }: Column, value: number): string {
  switch (kind) {
    case 'money':
      return money?.period === 'hour' || !Number.isInteger(value) ? '#,##0.00' : '#,##0';
    case 'count':
      return '#,##0';
    case 'percent':
      return '0.0##';
    case 'ratio':
    case 'index':
      return '0.00##';
    default:
      return '0';
  }
}

const isAmount = ({ kind }: Column): boolean =>
  ['money', 'count', 'percent', 'ratio', 'index'].includes(kind);

const widthOf = ({ header, column, part }: FileColumn) => ({
  width: column.kind === 'text' && part === 'value' ? 36 : Math.max(12, header.length + 2),
});

// XML 1.0 cannot hold these at all; a workbook with one of them does not open.
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
