import { formatCell, formatPercent, periodPhrase } from '#lib/domain/format.ts';
import { unitIn } from '#lib/domain/pay-in-row.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import type { View } from '#lib/domain/view.ts';
import { marketWords, targetWords } from '../payroll/measures.ts';
import { payTargets, ratioPercentiles } from '../payroll/standing.ts';
import { referenceMonth, subtitleOf } from './place-names.ts';

/** `9.6 % below the market median`, `at the market median`: a market ratio in words. */
export function ratioInWords(ratio: number, { parameters }: Question): string {
  const market = marketWords[ratioPercentiles.find((of) => of === parameters.ratioTo) ?? 'p50'];
  const away = Math.round(1_000 * (ratio - 1)) / 10;
  if (away === 0) return `at ${market}`;
  return `${formatPercent(Math.abs(away))} ${away < 0 ? 'below' : 'above'} ${market}`;
}

/** What pay is to be brought to. */
export const targetOf = ({ parameters }: Question): string =>
  targetWords[payTargets.find((target) => target === parameters.target) ?? 'p50'];

/** An amount as the reader sees it, with its period: `$109,480 a year`; null where there is none. */
export function amountPer({ columns }: View, row: Row, name: string): string | null {
  const has = (column: string) => typeof row[column] === 'number';
  const column =
    columns.find(({ publishedAs, ...seen }) => publishedAs === name && has(seen.name)) ??
    columns.find((published) => published.name === name && has(name));
  if (!column?.money) return null;
  return `${formatCell(row, column)} ${periodPhrase[unitIn(row, column.money).period]}`;
}

/** What every figure of a payroll is set against. */
export function marketSubtitle(
  { rows, question: { parameters } }: View,
  what = 'Pay at full time against published percentiles',
): string {
  const aged = typeof parameters.ageing === 'number' && parameters.ageing !== 1;
  return subtitleOf(
    what,
    referenceMonth(rows),
    aged ? `aged by ${formatPercent(100 * (Number(parameters.ageing) - 1), { signed: true })}` : '',
    parameters.weights === '1 0 0' ? '' : 'sources blended',
  );
}

export const levelNote =
  'A published figure is of everyone in an occupation at a place, whatever their level or experience.';

export const blendWords =
  'Blended percentiles are not percentiles of the pooled data; a source that publishes nothing is left out, and the weights of the others are scaled up.';

export const blendNote = ({ parameters }: Question): string | false =>
  parameters.weights !== '1 0 0' && blendWords;
