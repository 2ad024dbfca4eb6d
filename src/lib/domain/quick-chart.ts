import type { Column, Row } from './question.ts';
import { statistics } from './statistic.ts';
import { statisticColumn, type View } from './view.ts';

/** A chart that rows of any kind can be drawn as. */
export type QuickChart = 'bars' | 'ranges' | 'history' | 'states';

export const quickChartNames: Readonly<Record<QuickChart, string>> = {
  bars: 'bars',
  ranges: 'pay ranges',
  history: 'lines over years',
  states: 'a map of states',
};

/** The charts that the columns and rows of a view allow, the most telling first. */
export function quickCharts(view: View): readonly QuickChart[] {
  if (numberColumns(view).length === 0 || view.rows.length === 0) return [];
  return [
    ...(hasRanges(view) ? (['ranges'] as const) : []),
    ...(hasStates(view) ? (['states'] as const) : []),
    ...(hasYears(view) ? (['history'] as const) : []),
    'bars',
  ];
}

/** The columns of numbers that a chart can draw. */
export const numberColumns = ({ columns }: Pick<View, 'columns'>): readonly Column[] =>
  columns.filter(({ kind, hidden }) => !hidden && drawn.includes(kind));

const drawn: readonly Column['kind'][] = ['count', 'money', 'percent', 'ratio', 'index'];

/** The column to draw where none is chosen: the one that the rows are sorted by, else the first of numbers. */
export function drawnColumn(view: Pick<View, 'columns' | 'rows'>): Column | undefined {
  const numbers = numberColumns(view);
  return numbers.find(({ name }) => isSorted(view.rows.map((row) => row[name]))) ?? numbers[0];
}

// Empty cells stand last, whichever way it goes.
function isSorted(values: readonly unknown[]): boolean {
  const numbers = values.filter((value): value is number => typeof value === 'number');
  const steps = numbers.slice(1).map((value, at) => Math.sign(value - numbers[at]!));
  return new Set(steps.filter((step) => step !== 0)).size === 1;
}

const naming: readonly Column['kind'][] = ['text', 'code', 'month', 'year', 'date'];

/** The column that names the rows: of words and codes the one that tells most of them apart. */
export function nameColumn({ columns, rows }: Pick<View, 'columns' | 'rows'>): Column | undefined {
  const shown = columns.filter(({ hidden }) => !hidden);
  const told = shown
    .filter(({ kind }) => naming.includes(kind))
    .map((column) => ({ column, different: new Set(rows.map((row) => row[column.name])).size }));
  // Of equals the first in `naming`, then the first in the view.
  told.sort(
    (a, b) =>
      b.different - a.different || naming.indexOf(a.column.kind) - naming.indexOf(b.column.kind),
  );
  return told[0]?.column ?? shown[0];
}

// Percentiles in one unit: pay by the hour is no end of a range by the year.
function hasRanges(view: View): boolean {
  const columns = statistics.flatMap((statistic) => statisticColumn(view, statistic) ?? []);
  const units = new Set(columns.map(({ money }) => JSON.stringify(money)));
  return statisticColumn(view, 'p50') !== undefined && columns.length > 2 && units.size === 1;
}

const hasStates = (view: View): boolean =>
  view.columns.some(({ name }) => name === 'usps') &&
  isDistinct(view.rows, 'usps') &&
  view.rows.every(({ usps }) => usps === null || /^[A-Z]{2}$/.test(String(usps)));

const hasYears = (view: View): boolean =>
  view.columns.some(({ name }) => name === 'year') &&
  view.rows.length > 1 &&
  isDistinct(view.rows, 'year') &&
  view.rows.every(({ year }) => typeof year === 'number');

const isDistinct = (rows: readonly Row[], column: string): boolean =>
  new Set(rows.map((row) => row[column])).size === rows.length;
