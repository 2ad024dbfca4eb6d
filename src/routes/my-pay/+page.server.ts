import { pack } from '#lib/domain/answer.ts';
import { onlyRates } from '#lib/domain/only-rates.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { newestRates } from '../newest-rates.server.ts';
import { examplePay } from './example-pay.ts';
import { elsewhereQuestions, marketQuestions, start } from './questions.ts';

export async function load() {
  const engine = openDatasets();
  const market = marketQuestions(start);
  const percentiles = await engine.ask(market.percentiles);
  const pay = examplePay(percentiles);
  if (!pay) throw new Error(`No median is published for ${start.soc}`);
  const elsewhere = elsewhereQuestions({
    pay,
    dollars: pay.amount,
    area: start.area,
    region: null,
  });
  const rates = await newestRates();
  return {
    /** For other countries in dollars, before any script runs. */
    rates: onlyRates(rates, { currencies: Object.keys(rates.exchange.unitsPerUsd) }),
    market: {
      profile: pack(await engine.ask(market.profile)),
      percentiles: pack(percentiles),
      levels: pack(await engine.ask(market.levels)),
    },
    elsewhere: {
      states: pack(await engine.ask(elsewhere.states)),
      countries: pack(await engine.ask(elsewhere.countries)),
    },
  };
}
