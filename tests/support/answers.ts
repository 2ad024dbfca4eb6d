import type { Answer } from '#lib/domain/answer.ts';
import type { Lens } from '#lib/domain/lens.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import type { Question, Row } from '#lib/domain/question.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { viewOf, type View } from '#lib/domain/view.ts';
import { ratesThrough } from '#lib/data/rates.ts';
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
export const datasetRates = (): Promise<Rates> => ratesThrough(ask);

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
  lens({ period: 'hour', statistic: 'p90' }),
  lens({ currency: 'EUR', period: 'month', statistic: 'p25' }),
  lens({ currency: 'GBP', priceLevel: 'ppp', statistic: 'mean' }),
  lens({ currency: 'JPY', priceLevel: 'bigmac', period: 'week', statistic: 'p10' }),
  lens({ priceLevel: 'rpp', period: 'month' }),
  lens({ currency: 'CHF', priceLevel: 'real', period: 'hour', statistic: 'p75' }),
  lens({ currency: 'EUR', rateDate: 'own-year' }),
  lens({ currency: 'GBP', priceLevel: 'ppp', rateDate: 'own-year', statistic: 'mean' }),
  lens({ priceLevel: 'bigmac', period: 'month', rateDate: 'own-year' }),
  lens({ currency: 'CHF', priceLevel: 'real', rateDate: 'own-year' }),
];

/** Changes of a lens to stand beside it, each other way through the arithmetic. */
export const beside: readonly Partial<Lens>[] = [
  { priceLevel: 'fx' },
  { priceLevel: 'ppp' },
  { priceLevel: 'bigmac' },
  { rateMove: -10 },
  { rateMove: 10 },
  { rateDate: 'own-year' },
];

function lens(change: Partial<Lens>): Lens {
  return { ...defaultLens, ...change };
}
