import { rateQuestions, ratesFrom } from '#lib/data/rates.ts';
import type { Rates } from '#lib/domain/rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';

/** The newest rates and price levels, as they are compiled. */
export async function newestRates(): Promise<Rates> {
  const engine = openDatasets();
  const [exchange, ppp, bigMac, rpp, cpi] = await Promise.all([
    engine.ask(rateQuestions.exchange),
    engine.ask(rateQuestions.ppp),
    engine.ask(rateQuestions.bigMac),
    engine.ask(rateQuestions.rpp),
    engine.ask(rateQuestions.cpi),
  ]);
  return ratesFrom({ exchange, ppp, bigMac, rpp, cpi });
}
