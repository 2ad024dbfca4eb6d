import type { Answer, Source } from './answer.ts';
import { groundsOf } from './grounds.ts';
import type { Lens } from './lens.ts';
import { ordered, type Order } from './order.ts';
import { payIn } from './pay-in-row.ts';
import type { Column, Question, Row } from './question.ts';
import type { Rates } from './rates.ts';
import { restatedColumn, restatedRow, type RestatedColumn } from './restated-column.ts';
import type { Statistic } from './statistic.ts';

/**
 * An answer as the reader sees it: through the lens, in the order chosen. Table, chart, sentence and
 * files are all drawn from the same view, so they cannot differ.
 */
export interface View {
  readonly question: Question;
  readonly lens: Lens;
  /** Restated amounts stand before the published ones. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  readonly order: Order | null;
  /** What the lens did and what it could not do, in sentences, with rates and dates. */
  readonly remarks: readonly string[];
}

export interface ViewOptions {
  readonly lens: Lens;
  /** Null until they are loaded: what needs them stays as published until then. */
  readonly rates: Rates | null;
  readonly order?: Order | null;
  /** Without an order: rank by the lens's statistic, highest first. */
  readonly rank?: boolean;
}

/** An answer seen through a lens: restated amounts beside the published ones, in order. */
export function viewOf(
  { question, rows, sources }: Answer,
  { lens, rates, order = null, rank = false }: ViewOptions,
): View {
  const restated = question.columns.flatMap(
    (column) => restatedColumn(column, rows, lens, rates) ?? [],
  );
  const columns = withRestated(question.columns, restated);
  const chosen = order ?? (rank ? rankOrder(columns, lens.statistic) : null);
  const remarks = new Set<string>();
  const seen =
    restated.length === 0
      ? rows
      : rows.map((row) => restatedRow(row, restated, lens, rates, (remark) => remarks.add(remark)));
  const pays = rows.flatMap((row) =>
    restated.flatMap(({ published }) => payIn(row, published) ?? []),
  );
  const grounds = restated.length === 0 ? [] : groundsOf(pays, lens, rates);
  const lensSources = grounds.flatMap(({ source }) => source ?? []);
  return {
    question,
    lens,
    columns,
    rows: chosen ? ordered(seen, chosen) : seen,
    sources: [
      ...sources,
      ...lensSources.filter(({ table }) => !sources.some((source) => source.table === table)),
    ],
    order: chosen,
    remarks: [...grounds.map(({ remark }) => remark), ...remarks],
  };
}

/** The column to draw for a published one: its restated twin where the lens made one. */
export function columnNamed(view: Pick<View, 'columns'>, name: string): Column {
  const column =
    view.columns.find(({ publishedAs }) => publishedAs === name) ??
    view.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`No column ${name} in this view`);
  return column;
}

/** The money column of a statistic, restated where the lens restates; undefined where not published. */
export const statisticColumn = (
  view: Pick<View, 'columns'>,
  statistic: Statistic,
): Column | undefined =>
  view.columns.find((column) => column.statistic === statistic && column.money && !column.hidden);

/** The columns that a reader sees, in order: the head of the table and of every file. */
export const shownColumns = (view: Pick<View, 'columns'>): readonly Column[] =>
  view.columns.filter(({ hidden }) => !hidden);

// All restated amounts stand together, just before the first published one.
function withRestated(
  columns: readonly Column[],
  restated: readonly RestatedColumn[],
): readonly Column[] {
  const [first] = restated;
  if (!first) return columns;
  const at = columns.indexOf(first.published);
  return [
    ...columns.slice(0, at),
    ...restated.map((column) => column.restated),
    ...columns.slice(at),
    ...restated.flatMap(({ floor }) => floor ?? []),
  ];
}

function rankOrder(columns: readonly Column[], statistic: Statistic): Order | null {
  const column = statisticColumn({ columns }, statistic);
  return column ? { column: column.name, descending: true } : null;
}
