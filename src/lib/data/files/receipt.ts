import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Receipt, ReceiptColumn, ReceiptTable } from '#lib/domain/receipt.ts';
import { statementText } from '#lib/domain/statement.ts';
import type { View } from '#lib/domain/view.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { fileColumns, type FileColumn } from './file-column.ts';
import type { Making } from './file-notes.ts';
import type { RowCounts } from './row-counts.ts';

/** The receipt of a view: `sha256` is that of its head and rows as CSV. */
export function receiptOf(
  { view, finding, address }: FigureContent,
  { generated, rates, tables }: Making,
  counts: RowCounts,
  sha256: string,
): Receipt {
  const { question, lens, order, sources } = view;
  return {
    version: 1,
    title: finding.headline,
    address,
    generated: generated.toISOString(),
    question: question.id,
    filters: question.parameters,
    lens,
    order,
    statement: statementText(viewStatement(view, rates)),
    tables: tablesRead(view, tables),
    sources,
    exchangeRates: rateDate(view, rates),
    columns: fileColumns(view).map(receiptColumn),
    ...counts,
    sha256,
  };
}

/** The tables that the statement of a view reads, each once. */
export function tablesRead({ question, sources }: View, known: Making['tables']): ReceiptTable[] {
  const own = new Set(question.reads.flatMap((read) => (read.own ? [read.table] : [])));
  return [...new Set(question.reads.map(({ table }) => table))].map((table) => {
    const found = own.has(table) ? undefined : known?.[table];
    const source = found?.source ?? sources.find((each) => each.table === table);
    return {
      table,
      release: source?.release ?? '',
      file: own.has(table) ? null : (found?.csv.file ?? `${table.replaceAll('_', '-')}.csv`),
      sha256: found?.csv.sha256 ?? null,
    };
  });
}

/** The date of the exchange rates that a view was restated at; null where it took none. */
export function rateDate({ sources }: View, rates: Making['rates']): string | null {
  const of = rates?.exchange;
  return of && sources.some(({ table }) => table === of.source.table) ? of.date : null;
}

function receiptColumn({ header, part, column }: FileColumn): ReceiptColumn {
  const { name, kind, absence, topCode, statistic, publishedAs } = column;
  return { header, part, name, kind, absence, topCode, statistic, publishedAs };
}
