import { payComparison } from '#lib/data/questions/pay-comparison.ts';
import { allCountryPages } from '../countries/country-pages.server.ts';
import { renderedIsland } from '../island/rendered-island.ts';
import { ratesFor } from '../newest-rates.server.ts';
import { packedAnswers } from '../packed-answers.server.ts';
import { example } from './compared-by.ts';
import ComparedFigure from './ComparedFigure.svelte';
import DifferencesFigure from './DifferencesFigure.svelte';

export async function load() {
  const { pay } = await packedAnswers({ pay: payComparison(example) });
  return {
    lensBar: true,
    rateDates: true,
    countries: await allCountryPages(),
    pay,
    rates: await ratesFor(pay),
    first: renderedIsland(ComparedFigure, {}),
    more: renderedIsland(DifferencesFigure, {}),
  };
}
