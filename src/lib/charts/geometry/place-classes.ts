import { formatCell, formatMoneyCompact } from '#lib/domain/format.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import type { BandStep } from '#lib/domain/pay-band.ts';
import { amountIn, unitOf, type Amount, type Unit } from './amount.ts';
import { formatTick } from './axis.ts';
import { bandClasses } from './band-classes.ts';
import { chosenColumn } from './chosen-column.ts';
import { equalCountClasses, type AmountClass } from './classes.ts';
import { isSelected, textIn, type Point, type Selected } from './point.ts';

export interface PlacesOptions {
  /** The column with the names of the places. */
  readonly label: string;
  /** The column to draw; left out: the lens's statistic. */
  readonly column?: string;
  readonly selected?: Selected;
  /** Amounts are around a base of 100: a class for each band of so many percent, not of equal count. */
  readonly bands?: BandStep;
  /** Columns that are told beside the amount, where a row has something in them. */
  readonly also?: readonly string[];
  /** What the hatching means; left out: not published. */
  readonly hatched?: string;
}

/** A place with its class of pay. */
export interface ClassedPlace {
  readonly index: number;
  readonly row: Row;
  readonly amount: Amount;
  /** Null: no class, to be hatched. */
  readonly class: number | null;
  readonly selected: boolean;
  readonly point: Omit<Point, 'x' | 'y'>;
}

export interface PlaceClasses {
  readonly column: Column;
  readonly unit: Unit;
  readonly classes: readonly AmountClass[];
  readonly places: readonly ClassedPlace[];
}

/**
 * The places of a view in six classes of equal count, or in bands around a base. A top-coded place is in the highest class only
 * if its floor is: otherwise nobody knows its class.
 */
export function classPlaces(
  view: View,
  { label, column, selected, bands, also = [] }: PlacesOptions,
): PlaceClasses {
  const drawnColumn = chosenColumn(view, column);
  const unit = unitOf(view.rows, [drawnColumn]);
  const amounts = view.rows.map((row) => amountIn(row, drawnColumn, unit));
  const values = amounts.flatMap((amount) => (amount.state === 'value' ? amount.value : []));
  const { classes, classOf } =
    bands === undefined ? equalCountClasses(values) : bandClasses(values, bands);
  const others = also.map((name) => columnNamed(view, name));
  const places = view.rows.map((row, index): ClassedPlace => {
    const amount = amounts[index]!;
    return {
      index,
      row,
      amount,
      class: classIn(amount, classOf, classes.length - 1),
      selected: isSelected(row, selected),
      point: {
        row: index,
        title: textIn(row, label),
        lines: [
          { label: drawnColumn.label, value: amount.text },
          ...others.flatMap((other) =>
            (row[other.name] ?? null) === null
              ? []
              : { label: other.label, value: formatCell(row, other) },
          ),
        ],
      },
    };
  });
  return { column: drawnColumn, unit, classes, places };
}

/** `$94k–$104k`: a class in the legend, by its lowest and highest member. */
export function classText({ low, high }: AmountClass, { column, unit }: PlaceClasses): string {
  const text = (amount: number) =>
    unit ? formatMoneyCompact(amount, unit.currency) : formatTick(amount, 1, column, unit);
  return text(low) === text(high) ? text(low) : `${text(low)}–${text(high)}`;
}

function classIn(amount: Amount, classOf: (value: number) => number, highest: number) {
  if (amount.state === 'value') return classOf(amount.value);
  if (amount.state === 'top_coded' && amount.floor !== null && highest >= 0) {
    return classOf(amount.floor) === highest ? highest : null;
  }
  return null;
}
