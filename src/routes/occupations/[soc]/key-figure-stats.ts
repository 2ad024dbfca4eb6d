import { formatCell, formatCount, formatPercent, periodPhrase } from '#lib/domain/format.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Row } from '#lib/domain/question.ts';
import { statisticName, type Statistic } from '#lib/domain/statistic.ts';
import { statisticColumn, type View } from '#lib/domain/view.ts';

/** One of the figures at the top of a page, with what it stands in. */
export interface KeyFigure {
  readonly term: string;
  readonly value: string;
  readonly context: string;
}

/** The five figures at the top of an occupation's page, from its one row of key figures. */
export function keyFigureStats(view: View): readonly KeyFigure[] {
  const row = view.rows[0] ?? {};
  const { statistic } = view.lens;
  const amount = (which: Statistic): string => {
    const column = statisticColumn(view, which);
    return column ? formatCell(row, column) : '–';
  };
  const [low, high] = [amount('p25'), amount('p75')];
  return [
    {
      term: `${capitalised(statisticName[statistic])} pay`,
      value: amount(statistic),
      context: joined(
        eachPeriod(view, row, statistic),
        typeof row.year === 'number' && `May ${row.year}`,
        statistic === 'p50' &&
          typeof row.pay_p50_change === 'number' &&
          `${percent(row, 'pay_p50_change', true)} on May ${Number(row.year) - 1}`,
      ),
    },
    {
      term: 'Middle half',
      // A line may break after the dash.
      value: low === high ? low : `${low}–\u200b${high.replace(/^≈ /, '')}`,
      context: 'P25–P75',
    },
    {
      term: 'Jobs',
      value: typeof row.employment === 'number' ? formatCount(row.employment) : 'suppressed',
      context: joined(
        'employees',
        typeof row.employment_rse === 'number' &&
          `standard error ${percent(row, 'employment_rse')}`,
      ),
    },
    {
      term: typeof row.vintage === 'string' ? `Growth to 20${row.vintage.slice(-2)}` : 'Growth',
      value: percent(row, 'growth_percent', true),
      context: `all occupations ${percent(row, 'all_growth_percent', true)}`,
    },
    {
      term: 'Openings a year',
      value: typeof row.annual_openings === 'number' ? formatCount(row.annual_openings) : '–',
      context:
        typeof row.typical_education === 'string'
          ? `typical entry: ${lowerFirst(row.typical_education)}`
          : 'self-employed included',
    },
  ];
}

const percent = (row: Row, name: string, signed = false): string => {
  const value = row[name];
  return typeof value === 'number' ? formatPercent(value, { signed }) : '–';
};

function eachPeriod(view: View, row: Row, statistic: Statistic): string | false {
  const column = statisticColumn(view, statistic);
  return column?.money ? periodPhrase[unitIn(row, column.money).period] : false;
}

const joined = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
