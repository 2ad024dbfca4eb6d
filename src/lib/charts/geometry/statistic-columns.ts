import type { Column } from '#lib/domain/question.ts';
import { statistics, type Statistic } from '#lib/domain/statistic.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';

/** A column of a statistic of a wage distribution. */
export interface StatisticColumn {
  readonly statistic: Statistic;
  readonly column: Column;
}

/** The statistic columns of a view, as the lens shows them; those that it does not have are left out. */
export const statisticColumns = (view: View): readonly StatisticColumn[] =>
  statistics.flatMap((statistic) => {
    const column = statisticColumn(view, statistic);
    return column ? [{ statistic, column }] : [];
  });
