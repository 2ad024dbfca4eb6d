import type { Cell, SheetData } from 'write-excel-file/universal';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Column, Value } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { fileColumns, type FileColumn } from './file-column.ts';
import { csvLines } from './csv-cell.ts';
import { fileNotes, type FileNote, type Making } from './file-notes.ts';
import { receiptOf } from './receipt.ts';
import { sha256 } from './sha256.ts';

/** A view as an Excel workbook: typed cells on the sheet `Data`, and on `Sources` what a CSV says in its comments. */
export async function excelFile(content: FigureContent, making: Making): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const columns = fileColumns(content.view);
  const data: SheetData = [
    columns.map(({ header, column }) => ({
      value: header,
      fontWeight: 'bold',
      align: isAmount(column) ? 'right' : 'left',
    })),
    ...content.view.rows.map((row) => columns.map((column) => excelCell(column, column.read(row)))),
  ];
  const receipt = receiptOf(content, making, await sha256(sheetCsv(columns, content.view)));
  const notes: SheetData = [
    ...fileNotes(content, making),
    { name: 'receipt', text: JSON.stringify(receipt) },
  ]
    .flatMap(inCells)
    .map(({ name, text }) => [
      { value: name, type: String, fontWeight: 'bold', alignVertical: 'top' },
      { value: text, type: String, format: '@', wrap: name !== 'receipt', alignVertical: 'top' },
    ]);
  return writeExcelFile([
    { data, sheet: 'Data', stickyRowsCount: 1, columns: columns.map(widthOf) },
    { data: notes, sheet: 'Sources', columns: [{ width: 20 }, { width: 100 }] },
  ]).toBlob();
}

// A cell holds no more; the rest stands in the rows below, under the same name.
const mostOfCell = 32_000;

const inCells = ({ name, text }: FileNote): readonly FileNote[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / mostOfCell)) }, (_, at) => ({
    name,
    text: text.slice(at * mostOfCell, (at + 1) * mostOfCell),
  }));

/** The rows as CSV, with the text that a workbook can hold. */
const sheetCsv = (columns: readonly FileColumn[], { rows }: View): string =>
  csvLines([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ read }) => heldText(read(row)))),
  ]);

const heldText = (value: Value): Value =>
  typeof value === 'string' ? withoutControls(value) : value;

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
  return { value: withoutControls(value), type: String, format: '@' };
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

/** Fetches the writer of workbooks, for those who want no request once they ask for a file. */
export const loadExcelWriter = async (): Promise<void> => {
  await import('write-excel-file/universal');
};
