import { formatCell } from '#lib/domain/format.ts';
import { familyOf, occupationFamilies } from '#lib/domain/occupation-family.ts';
import type { Column, Row } from '#lib/domain/question.ts';
import { columnNamed, type View } from '#lib/domain/view.ts';
import { amountIn, reach, unitOf, type Unit } from './amount.ts';
import { chosenColumn } from './chosen-column.ts';
import { countReasons, type NotDrawn } from './not-drawn.ts';
import { isSelected, textIn, type PointLine, type Selected } from './point.ts';

export interface ScatterOptions {
  /** The column with the names of the rows. */
  readonly label: string;
  /** The columns with the SOC codes, with the growth in percent, and with what dots are sized by. */
  readonly code: string;
  readonly growth: string;
  readonly size: string;
  /** The column that says why an estimate is to be read with care; its dots are hollow. */
  readonly caution?: string;
  /** The reader's own occupation. */
  readonly selected?: Selected;
}

/** A row that can be drawn: where it lies in amounts, and what is said of it. */
export interface DotValues {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly pay: number;
  readonly growth: number;
  readonly size: number;
  readonly family: number;
  readonly weak: boolean;
  readonly selected: boolean;
  /** Its pay is a floor: it lies somewhere above. */
  readonly open: boolean;
  /** What its tip says; worked out where it is drawn only. */
  readonly lines: () => readonly PointLine[];
}

export interface ScatterValues {
  readonly column: Column;
  readonly unit: Unit;
  readonly growth: Column;
  /** In the order of the view. */
  readonly dots: readonly DotValues[];
  readonly missing: NotDrawn;
}

/** What can be drawn of a view, by the lens's statistic, and what cannot. */
export function scatterValues(view: View, options: ScatterOptions): ScatterValues {
  const column = chosenColumn(view);
  const unit = unitOf(view.rows, [column]);
  const growth = columnNamed(view, options.growth);
  const size = columnNamed(view, options.size);
  const reasons: string[] = [];
  const dots = view.rows.flatMap((row, at): DotValues[] => {
    const amount = amountIn(row, column, unit);
    const [pay, grows] = [reach(amount), row[growth.name]];
    if (pay === null || pay <= 0 || typeof grows !== 'number') {
      reasons.push(pay === null ? amount.text : 'no projection');
      return [];
    }
    const code = textIn(row, options.code);
    return [
      {
        row: at,
        code,
        title: textIn(row, options.label),
        pay,
        growth: grows,
        size: numberIn(row, size),
        family: familyOf(code),
        weak: options.caution !== undefined && textIn(row, options.caution) !== '',
        selected: isSelected(row, options.selected),
        open: amount.state === 'top_coded',
        lines: () => linesOf(row, [column, growth, size], amount.text, options),
      },
    ];
  });
  return { column, unit, growth, dots, missing: countReasons(reasons) };
}

function linesOf(
  row: Row,
  [pay, ...others]: readonly [Column, ...Column[]],
  payText: string,
  { code, caution }: ScatterOptions,
): readonly PointLine[] {
  const warning = caution === undefined ? '' : textIn(row, caution);
  return [
    { label: pay.label, value: payText },
    ...others.map((column) => ({ label: column.label, value: formatCell(row, column) })),
    { label: '', value: occupationFamilies[familyOf(textIn(row, code))]!.name },
    ...(warning === '' ? [] : [{ label: '', value: warning }]),
  ];
}

function numberIn(row: Row, { name }: Column): number {
  const value = row[name];
  return typeof value === 'number' ? value : 0;
}
