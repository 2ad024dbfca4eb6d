import type { Source } from '#lib/domain/answer.ts';
import type { Manifest } from '#lib/domain/manifest.ts';
import type { ReceiptTable } from '#lib/domain/receipt.ts';
import type { FigureContent } from '#lib/domain/figure-content.ts';
import type { Rates } from '#lib/domain/rates.ts';
import type { Question } from '#lib/domain/question.ts';
import { statementText } from '#lib/domain/statement.ts';
import type { View } from '#lib/domain/view.ts';
import { viewStatement } from '#lib/domain/view-statement.ts';
import { rateDate, tablesRead } from './receipt.ts';
import type { RowCounts } from './row-counts.ts';

/** What a file says of itself: a name and one line, or the lines of a statement. */
export interface FileNote {
  readonly name: string;
  readonly text: string;
}

/** When a file is made, the rates that its view was seen through, and the tables that there are. */
export interface Making {
  readonly generated: Date;
  readonly rates: Rates | null;
  /** By SQL name; null where they could not be looked up. */
  readonly tables: Manifest['tables'] | null;
}

/**
 * What the figure says, what it was filtered by, where its rows are from and what made them. Without
 * `counts` it does not say how many they are.
 */
export function fileNotes(
  { view, finding, address }: FigureContent,
  { generated, rates, tables }: Making,
  counts: RowCounts | null,
): readonly FileNote[] {
  const note = (name: string, text: string | number | null | undefined): FileNote[] =>
    text === undefined || text === null || text === '' ? [] : [{ name, text: String(text) }];
  return [
    ...note('title', finding.headline),
    ...note('subtitle', finding.subtitle),
    ...note('finding', finding.sentence),
    ...note('note', finding.note),
    ...note('filters', filtersIn(view.question)),
    ...note('lens', lensIn(view)),
    ...note('order', orderIn(view)),
    ...note('rows', counts?.rows),
    ...note('suppressed_cells', counts?.suppressed),
    ...note('top_coded_cells', counts?.topCoded),
    ...note('not_collected_cells', counts?.notCollected),
    ...view.remarks.flatMap((remark) => note('remark', remark)),
    ...view.sources.flatMap((source) => note('source', sourceIn(source))),
    ...tablesRead(view, tables).flatMap((table) => note('table', tableIn(table))),
    ...note('exchange_rates', rateDate(view, rates)),
    ...note('address', address),
    ...note('generated', generated.toISOString()),
    ...note('statement', statementText(viewStatement(view, rates))),
  ];
}

function filtersIn({ id, parameters }: Question): string {
  const filters = Object.entries(parameters).filter(([, value]) => value !== null);
  return [
    `question=${id}`,
    ...filters.map(([name, value]) => `${name}=${JSON.stringify(value)}`),
  ].join('; ');
}

const lensIn = ({ lens }: View): string =>
  [
    `currency=${lens.currency}`,
    `price_level=${lens.priceLevel}`,
    `pay_period=${lens.period}`,
    `statistic=${lens.statistic}`,
    ...(lens.rateDate === 'newest' ? [] : [`rate_date=${lens.rateDate}`]),
  ].join('; ');

const orderIn = ({ order }: View): string | null =>
  order && `${order.column}, ${order.descending ? 'descending' : 'ascending'}, empty cells last`;

const tableIn = ({ table, file, release, sha256 }: ReceiptTable): string =>
  [table, release, file ?? 'of your own', sha256 && `sha256: ${sha256}`]
    .filter((part) => part)
    .join('; ');

const sourceIn = ({ title, publisher, release, licence, attribution, retrieved, url }: Source) =>
  [
    `${title}. ${publisher}, ${release}`,
    `licence: ${licence}`,
    `attribution: ${attribution}`,
    retrieved && `retrieved: ${retrieved}`,
    url,
  ]
    .filter((part) => part)
    .join('; ');
