import type { Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { amountIn, reach, type Amount, type Unit } from './amount.ts';
import { asPublished, type AsPublished } from './as-published.ts';
import type { EndColumns } from './end-columns.ts';
import { flagMark, flagWords } from './flag-words.ts';
import { textIn } from './point.ts';
import { valueOf, type RangeAmounts } from './range-shape.ts';
import { spanText } from './span-text.ts';
import type { StatisticColumn } from './statistic-columns.ts';
import { writtenOf, type Written } from './written.ts';

/** The columns that a chart of ranges draws, and the unit of its axis. */
export interface RangeColumns {
  readonly columns: readonly StatisticColumn[];
  readonly ends: EndColumns | null;
  readonly band: EndColumns | null;
  readonly unit: Unit;
}

/** The low and the high of a row. */
export interface Span {
  readonly low: Amount;
  readonly high: Amount;
}

/** What there is to draw of one row. */
export interface RangeRow {
  readonly row: Row;
  readonly amounts: RangeAmounts;
  /** Only where a row has it in the place of percentiles. */
  readonly span: Span | null;
  /** Between which amounts the statistic would move; only where both are known. */
  readonly band: Span | null;
  readonly written: Written;
  /** The publisher's flag in words. */
  readonly flag: string | null;
  /** Where nothing of the row can stand on the axis: what is published, and why it cannot. */
  readonly published: AsPublished | null;
}

const outer = ['p10', 'p25', 'p75', 'p90'] as const;

/** Reads what a row has to draw. */
export function rangeRow(
  view: View,
  row: Row,
  { columns, ends, band, unit }: RangeColumns,
  flagColumn: string | undefined,
): RangeRow {
  const amounts = Object.fromEntries(
    columns.map(({ statistic, column }) => [statistic, amountIn(row, column, unit)]),
  );
  const hasPercentiles = outer.some((each) => valueOf(amounts[each]) !== null);
  const span = hasPercentiles ? null : spanOf(row, ends, unit, 'either');
  const flag = flagColumn === undefined ? null : flagWords(textIn(row, flagColumn));
  const known = span !== null || Object.values(amounts).some((amount) => amount.state !== 'none');
  const written = writtenOrSpan(amounts, span, view);
  return {
    row,
    amounts,
    span,
    band: spanOf(row, band, unit, 'both'),
    written: flag && known ? { ...written, text: `${written.text} ${flagMark}` } : written,
    flag,
    published: known ? null : asPublished(view, row, columns, ends),
  };
}

/** Every number of a row that the axis must reach. */
export const reachesOf = ({ amounts, span, band }: RangeRow): readonly number[] =>
  [...Object.values(amounts), span?.low, span?.high, band?.low, band?.high].flatMap(
    (amount) => reach(amount) ?? [],
  );

function spanOf(
  row: Row,
  columns: EndColumns | null,
  unit: Unit,
  needed: 'either' | 'both',
): Span | null {
  if (!columns) return null;
  const span = { low: amountIn(row, columns.low, unit), high: amountIn(row, columns.high, unit) };
  const known = [span.low, span.high].filter(({ state }) => state === 'value').length;
  return known >= (needed === 'both' ? 2 : 1) ? span : null;
}

// A row with low and high alone says both; with a median between them, that.
function writtenOrSpan(amounts: RangeAmounts, span: Span | null, { lens }: View): Written {
  const written = writtenOf(amounts, lens.statistic);
  if (written.at !== null || !span || lens.statistic !== 'p50') return written;
  const [low, high] = [valueOf(span.low), valueOf(span.high)];
  const at = low !== null && high !== null ? (low + high) / 2 : (low ?? high);
  return { text: spanText(span.low, span.high, false, {}), statistic: 'p50', at };
}
