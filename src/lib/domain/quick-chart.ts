import { lineColumn } from './own-key.ts';
import type { Column, Row } from './question.ts';
import { statistics } from './statistic.ts';
import { statisticColumn, type View } from './view.ts';

/** A chart that rows of any kind can be drawn as. */
export type QuickChart =
  'bars' | 'ranges' | 'history' | 'states' | 'countries' | 'dots' | 'histogram';

export const quickChartNames: Readonly<Record<QuickChart, string>> = {
  bars: 'bars',
  ranges: 'pay ranges',
  history: 'lines over years',
  states: 'a map of states',
  countries: 'a map of countries',
  dots: 'dots by two columns',
  histogram: 'a histogram',
};

/** The charts that the columns and rows of a view allow, the most telling first. */
export function quickCharts(view: View): readonly QuickChart[] {
  const numbers = numberColumns(view).length;
  if (numbers === 0 || view.rows.length === 0) return [];
  const allowed: readonly [QuickChart, boolean][] = [
    ['ranges', hasRanges(view)],
    ['states', hasStates(view)],
    ['countries', countryColumn(view) !== undefined],
    ['history', hasYears(view)],
    ['bars', true],
    ['dots', numbers > 1 && view.rows.length > 2],
    ['histogram', view.rows.length >= fewestForHistogram],
  ];
  return allowed.flatMap(([chart, isAllowed]) => (isAllowed ? chart : []));
}

// Fewer are read one by one.
const fewestForHistogram = 10;

/** The columns of numbers that a chart can draw: a line of a reader's file is in order, and no measure. */
export const numberColumns = ({ columns }: Pick<View, 'columns'>): readonly Column[] =>
  columns.filter(
    ({ name, kind, hidden }) => !hidden && name !== lineColumn && drawn.includes(kind),
  );

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

// The columns of a statement have no kind of their own: a code is told by its name.
const kindOf = ({ kind, name }: Column): Column['kind'] =>
  kind === 'text' && /(^|_)(code|iso[23]|usps)$/.test(name) ? 'code' : kind;

/** The column that names the rows: of words and codes the one that tells most of them apart. */
export function nameColumn({ columns, rows }: Pick<View, 'columns' | 'rows'>): Column | undefined {
  const shown = columns.filter(({ hidden }) => !hidden);
  const told = shown
    .filter(({ kind }) => naming.includes(kind))
    .map((column) => ({ column, different: new Set(rows.map((row) => row[column.name])).size }));
  // Of equals the first in `naming`, then the first in the view.
  told.sort(
    (a, b) =>
      b.different - a.different ||
      naming.indexOf(kindOf(a.column)) - naming.indexOf(kindOf(b.column)),
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
  view.columns.some(({ name }) => name === 'usps') && areTwoLetters(view.rows, 'usps');

/** The column with the ISO 3166-1 alpha-2 code of a country in each row, where no two rows have the same. */
export const countryColumn = ({ columns, rows }: Pick<View, 'columns' | 'rows'>) =>
  columns.find(({ name }) => /(^|_)iso2$/.test(name) && areTwoLetters(rows, name));

const areTwoLetters = (rows: readonly Row[], column: string): boolean =>
  isDistinct(rows, column) &&
  rows.every(({ [column]: code }) => code === null || /^[A-Z]{2}$/.test(String(code)));

const hasYears = (view: View): boolean =>
  view.columns.some(({ name }) => name === 'year') &&
  view.rows.length > 1 &&
  isDistinct(view.rows, 'year') &&
  view.rows.every(({ year }) => typeof year === 'number');

const isDistinct = (rows: readonly Row[], column: string): boolean =>
  new Set(rows.map((row) => row[column])).size === rows.length;
