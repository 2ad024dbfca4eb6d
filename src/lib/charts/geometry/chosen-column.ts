import type { Column } from '#lib/domain/question.ts';
import { columnNamed, statisticColumn, type View } from '#lib/domain/view.ts';

/** The column that a chart of one amount draws: the one named, or the lens's statistic. */
export function chosenColumn(view: View, name?: string): Column {
  const column =
    name === undefined ? statisticColumn(view, view.lens.statistic) : columnNamed(view, name);
  if (!column) throw new Error(`No ${view.lens.statistic} to draw in ${view.question.id}`);
  return column;
}
