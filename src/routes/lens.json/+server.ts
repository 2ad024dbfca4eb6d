import { json } from '@sveltejs/kit';
import { rateQuestions, ratesFrom } from '#lib/data/rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

export const prerender = true;

/** The newest rates and price levels, for the lenses that need more than a change of period. */
export async function GET() {
  const engine = openDatasets();
  const [exchange, ppp, bigMac, rpp, cpi] = await Promise.all([
    engine.ask(rateQuestions.exchange),
    engine.ask(rateQuestions.ppp),
    engine.ask(rateQuestions.bigMac),
    engine.ask(rateQuestions.rpp),
    engine.ask(rateQuestions.cpi),
  ]);
  return json(ratesFrom({ exchange, ppp, bigMac, rpp, cpi }));
}
