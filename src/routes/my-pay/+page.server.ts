import { onlyRates } from '#lib/domain/only-rates.ts';
import { renderedIsland } from '../island/rendered-island.ts';
import { newestRates } from '../newest-rates.server.ts';
import { elsewhereAnswers, marketAnswers } from './my-pay-answers.server.ts';
import PayFigures from './PayFigures.svelte';

export async function load() {
  const rates = await newestRates();
  return {
    /** For other countries in dollars, before any script runs. */
    rates: onlyRates(rates, { currencies: Object.keys(rates.exchange.unitsPerUsd) }),
    market: await marketAnswers(),
    figures: renderedIsland(PayFigures, await elsewhereAnswers()),
  };
}
