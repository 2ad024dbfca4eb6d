import { pack } from '#lib/domain/answer.ts';
import { onlyRates } from '#lib/domain/only-rates.ts';
import type { PriceLevel } from '#lib/domain/lens.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { newestRates } from '../../newest-rates.server.ts';
import { guideQuestions } from './questions.ts';

export async function load() {
  const engine = openDatasets();
  const ask = async (name: keyof typeof guideQuestions) =>
    pack(await engine.ask(guideQuestions[name]));
  const abroad = await ask('abroad');
  const texts = (column: string) => (abroad.values[column] ?? []).map(String);
  return {
    lensBar: true,
    priceLevels: ['fx', 'ppp', 'bigmac'] satisfies PriceLevel[],
    filters: ['world-region'] as const,
    /** For the eight countries in dollars, so that they are comparable before any script runs. */
    rates: onlyRates(await newestRates(), {
      currencies: texts('currency'),
      countries: texts('country_iso2'),
    }),
    answers: {
      keyFigures: await ask('keyFigures'),
      percentiles: await ask('percentiles'),
      before: await ask('before'),
      outlook: await ask('outlook'),
      facts: await ask('facts'),
      crosscheck: await ask('crosscheck'),
      levels: await ask('levels'),
      abroad,
      routes: await ask('routes'),
      skills: await ask('skills'),
      specializations: await ask('specializations'),
      related: await ask('related'),
    },
  };
}
