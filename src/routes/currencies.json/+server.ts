import { json } from '@sveltejs/kit';
import { latestExchangeRates } from '#lib/data/questions/latest-exchange-rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

export const prerender = true;

/** The name of every currency with a rate, by its code. */
export async function GET() {
  const names = new Intl.DisplayNames('en-US', { type: 'currency', fallback: 'code' });
  const { rows } = await openDatasets().ask(latestExchangeRates());
  const codes = rows.map(({ currency }) => String(currency));
  return json(Object.fromEntries(codes.map((code) => [code, names.of(code) ?? code])));
}
