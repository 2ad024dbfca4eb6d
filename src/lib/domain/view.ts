import type { Answer, Source } from './answer.ts';
import { besideColumns } from './beside-columns.ts';
import { differenceColumns, withDifferences } from './difference-columns.ts';
import { groundsOf } from './grounds.ts';
import type { Lens } from './lens.ts';
import { ordered, type Order } from './order.ts';
import { payIn } from './pay-in-row.ts';
import type { Base, Column, Question, Row } from './question.ts';
import { rankColumns, withRanks, type Ranks } from './rank-columns.ts';
import type { Rates } from './rates.ts';
import { restatedColumn, type RestatedColumn } from './restated-column.ts';
import { restatedRows } from './restated-rows.ts';
import type { Statistic } from './statistic.ts';

/**
 * An answer as the reader sees it: through the lens, in the order chosen. Table, chart, sentence and
 * files are all drawn from the same view, so they cannot differ.
 */
export interface View {
  readonly question: Question;
  /** The reader's, with the exchange rates where they are: moved ones are seen beside the amounts. */
  readonly lens: Lens;
  /** Restated amounts stand before the published ones, those of other lenses between them. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
  readonly order: Order | null;
  /** What the lens did and what it could not do, in sentences, with rates and dates. */
  readonly remarks: readonly string[];
  /** Why the lens could not restate a row, for those that it could not. */
  readonly reasons: ReadonlyMap<Row, string>;
}

export interface ViewOptions {
  readonly lens: Lens;
  /** Null until they are loaded: what needs them stays as published until then. */
  readonly rates: Rates | null;
  readonly order?: Order | null;
  /** Without an order: rank by the lens's statistic, highest first. */
  readonly rank?: boolean;
  /** Changes of the lens, through each of which its statistic is seen in a column beside it. */
  readonly beside?: readonly Partial<Lens>[];
  /** Adds the ranks at several price levels, as far as they are seen here. */
  readonly ranks?: Ranks;
  /** Adds how far the lens's statistic of each row is from that of this one. */
  readonly base?: Base;
}

/** An answer seen through a lens: restated amounts beside the published ones, in order. */
export function viewOf(
  { question, rows, sources }: Answer,
  { lens: chosen, rates, order = null, rank = false, beside = [], ranks, base }: ViewOptions,
): View {
  const lens = chosen.rateMove === 0 ? chosen : { ...chosen, rateMove: 0 };
  const published = statisticColumn(question, lens.statistic);
  const restated = question.columns.flatMap(
    (column) => restatedColumn(column, rows, lens, rates) ?? [],
  );
  const others = besideColumns(published, rows, lens, beside, rates);
  const made = [...restated, ...others];
  const ranked = ranks ? rankColumns(ranks, published, rows, lens, rates, made) : [];
  const twin = restated.find((each) => each.published === published)?.restated;
  const differences = base
    ? differenceColumns(question.columns, published, twin ?? published, base)
    : [];
  const columns = withMade(question.columns, made, [...differences, ...ranked], published);
  const seen = restatedRows(rows, made, rates);
  const all = withDifferences(withRanks(seen.rows, ranked, columns, lens), differences, columns);
  const by = order ?? (rank ? rankOrder(columns, lens.statistic) : null);
  const grounds = [...lensesOf([...workedOut(question, lens), ...made])].flatMap(
    ([through, seenBy]) =>
      groundsOf(
        rows.flatMap((row) => seenBy.flatMap(({ published: of }) => payIn(row, of) ?? [])),
        through,
        rates,
      ),
  );
  return {
    question,
    lens,
    columns,
    rows: by ? ordered(all, by) : all,
    sources: withSources(
      sources,
      grounds.flatMap(({ source }) => source ?? []),
    ),
    order: by,
    remarks: [...new Set([...grounds.map(({ remark }) => remark), ...seen.remarks])],
    reasons: new Map([...seen.reasons].map(([at, reason]) => [all[at]!, reason])),
  };
}

/** The column to draw for a published one: its restated twin where the lens made one. */
export function columnNamed(view: Pick<View, 'columns'>, name: string): Column {
  const column =
    view.columns.find(({ publishedAs, lens }) => publishedAs === name && !lens) ??
    view.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`No column ${name} in this view`);
  return column;
}

/** The money column of a statistic, restated where the lens restates; undefined where not published. */
export const statisticColumn = (
  view: Pick<View, 'columns'>,
  statistic: Statistic,
): Column | undefined =>
  view.columns.find(
    (column) => column.statistic === statistic && column.money && !column.hidden && !column.lens,
  );

/** The columns that a reader sees, in order: the head of the table and of every file. */
export const shownColumns = (view: Pick<View, 'columns'>): readonly Column[] =>
  view.columns.filter(({ hidden }) => !hidden);

// All made columns stand together, just before the first published one that they were made of.
function withMade(
  columns: readonly Column[],
  made: readonly RestatedColumn[],
  worked: readonly Column[],
  published: Column | undefined,
): readonly Column[] {
  if (made.length + worked.length === 0) return columns;
  const origin = made[0]?.published.name ?? published?.name;
  const at = columns.findIndex(({ name }) => name === origin);
  if (at < 0) return columns;
  return [
    ...columns.slice(0, at),
    ...made.map(({ restated }) => restated),
    ...worked,
    ...columns.slice(at),
    ...made.flatMap(({ floor }) => floor ?? []),
  ];
}

type SeenBy = Pick<RestatedColumn, 'lens' | 'published'>;

/** The amounts of a question that were worked out through the lens before it was asked. */
const workedOut = ({ columns }: Question, lens: Lens): readonly SeenBy[] =>
  columns.flatMap((published) =>
    published.money?.kept === 'through_lens' ? [{ published, lens }] : [],
  );

/** The lenses that columns were seen by, each with its columns. */
function lensesOf(columns: readonly SeenBy[]): ReadonlyMap<Lens, readonly SeenBy[]> {
  const lenses = new Map<Lens, readonly SeenBy[]>();
  for (const each of columns) lenses.set(each.lens, [...(lenses.get(each.lens) ?? []), each]);
  return lenses;
}

function withSources(sources: readonly Source[], more: readonly Source[]): readonly Source[] {
  const all = new Map(sources.map((source) => [source.table, source]));
  for (const source of more) if (!all.has(source.table)) all.set(source.table, source);
  return [...all.values()];
}

function rankOrder(columns: readonly Column[], statistic: Statistic): Order | null {
  const column = statisticColumn({ columns }, statistic);
  return column ? { column: column.name, descending: true } : null;
}
