import type { Answer } from '#lib/domain/answer.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf, type View } from '#lib/domain/view.ts';
import { rateQuestions, ratesFrom } from '#lib/data/rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

/** Asks the compiled datasets. */
export const ask = (question: Question): Promise<Answer> => openDatasets().ask(question);

/** The rows of an answer. */
export const rowsOf = async (question: Question): Promise<readonly Row[]> =>
  (await ask(question)).rows;

/** The only row of an answer. */
export async function rowOf(question: Question): Promise<Row> {
  const [row, ...others] = await rowsOf(question);
  if (!row || others.length > 0) {
    throw new Error(`${question.id} has ${others.length + (row ? 1 : 0)} rows`);
  }
  return row;
}

/** The rates of the compiled datasets. */
export async function datasetRates(): Promise<Rates> {
  const { exchange, ppp, bigMac, rpp, cpi } = rateQuestions;
  return ratesFrom({
    exchange: await ask(exchange),
    ppp: await ask(ppp),
    bigMac: await ask(bigMac),
    rpp: await ask(rpp),
    cpi: await ask(cpi),
  });
}

/** An answer through the default lens, changed as said. */
export async function viewThrough(
  question: Question,
  change: Partial<Lens> = {},
  rates: Rates | null = null,
): Promise<View> {
  return viewOf(await ask(question), { lens: { ...defaultLens, ...change }, rates });
}

/** Lenses that take every way through the arithmetic. */
export const lenses: readonly Lens[] = [
  defaultLens,
  { currency: 'USD', priceLevel: 'fx', period: 'hour', statistic: 'p90' },
  { currency: 'EUR', priceLevel: 'fx', period: 'month', statistic: 'p25' },
  { currency: 'GBP', priceLevel: 'ppp', period: 'year', statistic: 'mean' },
  { currency: 'JPY', priceLevel: 'bigmac', period: 'week', statistic: 'p10' },
  { currency: 'USD', priceLevel: 'rpp', period: 'month', statistic: 'p50' },
  { currency: 'CHF', priceLevel: 'real', period: 'hour', statistic: 'p75' },
];
