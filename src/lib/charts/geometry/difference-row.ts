import { differencesOf, isBase, type Differences } from '#lib/domain/difference-columns.ts';
import { formatCell } from '#lib/domain/format.ts';
import { clarityWords } from '#lib/domain/published-error.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, unitOf, type Amount, type Unit } from './amount.ts';
import type { PointLine } from './point.ts';

/** The columns that a chart of differences draws. */
export interface DifferenceColumns extends Differences {
  /** The unit of the axis. */
  readonly unit: Unit;
}

/** What there is to draw of one row. */
export interface DifferenceRow {
  readonly row: Row;
  readonly isBase: boolean;
  /** In the unit of the axis; null where there is none. */
  readonly value: number | null;
  readonly text: string;
  /** Said where the means are not clearly apart, whatever statistic is drawn. */
  readonly clarity: string | null;
  /** It is one of means, and no larger than their published errors allow. */
  readonly unclear: boolean;
  /** Why there is no difference, or no figure at the base; null where there is one. */
  readonly none: string | null;
  readonly lines: readonly PointLine[];
}

/** The columns with the differences of a view. */
export function differenceColumnsOf(view: View): DifferenceColumns {
  const differences = differencesOf(view);
  return { ...differences, unit: unitOf(view.rows, [differences.of]) };
}

/** Reads what a row has to draw. */
export function differenceRow(row: Row, columns: DifferenceColumns): DifferenceRow {
  const { amount, clarity: clear, of, unit } = columns;
  const base = isBase(row, amount.differenceOf!.base.codes);
  const [own, difference] = [amountIn(row, of, unit), amountIn(row, amount, unit)];
  const value = difference.state === 'value' ? difference.value : null;
  const none = value !== null || (base && own.state !== 'none') ? null : absent(own);
  const said = clear ? String(row[clear.name]) : clarityWords.unknown;
  const text = base ? 'the base' : value === null ? '' : inWords(value, row, columns);
  return {
    row,
    isBase: base,
    value,
    text,
    clarity: value !== null && said === clarityWords.unclear ? ofMeans(said, of) : null,
    // Means that are not clearly apart say nothing of medians, which may well be.
    unclear: said === clarityWords.unclear && of.statistic === 'mean',
    none,
    lines: [
      { label: of.label, value: own.text },
      ...(value === null ? [] : [{ label: 'Difference', value: text }]),
      ...(none ? [{ label: 'Difference', value: none }] : []),
      ...(clear && !base ? [{ label: clear.label, value: said }] : []),
    ],
  };
}

const ofMeans = (said: string, { statistic }: Column): string =>
  statistic === 'mean' ? said : `means: ${said}`;

const absent = ({ state, text }: Amount): string =>
  state === 'none' ? text : 'nothing to compare with';

const inWords = (value: number, row: Row, { amount, percent }: DifferenceColumns): string =>
  value === 0 ? 'no difference' : `${formatCell(row, amount)} (${formatCell(row, percent)})`;
