import { adjustedGap, type AdjustedGap, type GapCell } from '#lib/domain/adjusted-gap.ts';
import type { Answer } from '#lib/domain/answer.ts';
import type { Column, Question, Row } from '#lib/domain/question.ts';
import { numberAt, textAt } from '../cell-values.ts';
import { hidden, percent, persons, ratio, text } from '../columns.ts';
import { inList } from '../findings/in-list.ts';
import { hiddenWords } from './hidden-groups.ts';

/**
 * The pay gap before and after the factors are taken out, each with its 95 % interval, worked out from the
 * answer to `payrollRegressionCells`: of the same people, by `domain/adjusted-gap.ts`. Its statement is
 * that of the cells. Hidden where fewer than `k` women or men can be compared.
 */
export function adjustedGapAnswer({ question, rows, sources }: Answer, k: number): Answer {
  const names = factorsOf(question);
  const cells = rows.map((row) => cellOf(row, names));
  const tenure = rows.some((row) => row.tenure !== null);
  const factors = [...names.map(factorWords), ...(tenure ? ['tenure'] : [])];
  const leftOut = Number(rows[0]?.left_out ?? 0);
  const gaps = [
    rowOf(
      'Unadjusted',
      [true, false].map((woman) => alone(cells, woman)),
      k,
    ),
    ...(factors.length > 0 ? [rowOf(`Adjusted for ${inList(factors)}`, cells, k)] : []),
  ];
  return {
    question: { ...question, id: 'payroll-adjusted-gap', columns },
    rows: gaps.map((gap) => ({ ...gap, left_out: leftOut, factors: inList(factors) })),
    sources,
  };
}

const ofMen = { unit: 'percent of men’s pay' };

const columns = [
  text('gap', 'Gap'),
  percent('gap_percent', 'Pay gap', ofMen),
  percent('gap_low', '95 % interval, from', ofMen),
  percent('gap_high', '95 % interval, to', ofMen),
  persons('women', 'Women'),
  persons('men', 'Men'),
  persons('comparable', 'With someone of the other sex beside them'),
  ratio('r_squared', 'R²', 'share of variance'),
  text('why_none', 'Why there is none'),
  hidden('dropped'),
  hidden('left_out', 'count'),
  hidden('factors'),
];

type Factor = Pick<Column, 'name' | 'label' | 'heading'>;

// What the reader's file calls a column stays as it is.
const factorWords = ({ label, heading }: Factor): string => heading ?? label.toLowerCase();

const factorsOf = ({ columns: of }: Question): readonly Factor[] =>
  of.filter(({ name }) => name.startsWith('factor_'));

const cellOf = (row: Row, names: readonly Factor[]): GapCell => ({
  woman: row.sex === 'women',
  categories: names.map(({ name }) => textAt(row, name)),
  tenure: row.tenure === null ? null : numberAt(row, 'tenure'),
  people: numberAt(row, 'people'),
  sum: numberAt(row, 'log_pay'),
  squares: numberAt(row, 'log_pay_squared'),
});

/** All women, or all men: without factors they are alike. */
function alone(cells: readonly GapCell[], woman: boolean): GapCell {
  const all = cells.filter((cell) => cell.woman === woman);
  const total = (of: 'people' | 'sum' | 'squares') => all.reduce((sum, cell) => sum + cell[of], 0);
  return {
    woman,
    categories: [],
    tenure: null,
    people: total('people'),
    sum: total('sum'),
    squares: total('squares'),
  };
}

function rowOf(name: string, cells: readonly GapCell[], k: number): Row {
  const few = [true, false].some((woman) => {
    const people = cells.reduce((sum, cell) => sum + (cell.woman === woman ? cell.people : 0), 0);
    return people > 0 && people < k;
  });
  const found: AdjustedGap = few
    ? { state: 'refused', reason: hiddenWords(k).few }
    : adjustedGap(cells);
  if (found.state === 'refused') return { ...none, gap: name, why_none: found.reason };
  return {
    ...none,
    gap: name,
    gap_percent: tenth(found.gap),
    gap_low: tenth(found.low),
    gap_high: tenth(found.high),
    women: found.women,
    men: found.men,
    comparable: found.comparable,
    r_squared: found.rSquared,
    dropped: found.dropped.length > 0 ? inList(found.dropped) : null,
  };
}

const none: Row = Object.fromEntries(columns.map(({ name }) => [name, null]));

const tenth = (percents: number): number => Math.round(percents * 10) / 10;
