import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { packedAnswers } from './packed-answers.server.ts';
import { readDataPackage } from './data/catalogue.server.ts';
import { firstQuestion, leadingQuestions } from './home-questions.ts';
import { renderedIsland } from './island/rendered-island.ts';
import LeadingFigures from './LeadingFigures.svelte';

// The tables whose age a reader of the home page should know.
const dated = [
  'us-oews-national',
  'us-projections',
  'us-prevailing-wage-levels',
  'us-regional-price-parities',
  'international-pay',
  'money-exchange-rates-latest',
];

export async function load() {
  const { resources } = readDataPackage();
  return {
    lensBar: true,
    priceLevels: ['fx' as const],
    all: pack(await openDatasets().ask(firstQuestion)),
    leading: renderedIsland(LeadingFigures, { answers: await packedAnswers(leadingQuestions) }),
    releases: dated.flatMap((name) => {
      const resource = resources.find((candidate) => candidate.name === name);
      return resource
        ? [
            {
              name,
              title: resource.title,
              publisher: resource.publisher,
              release: resource.release,
            },
          ]
        : [];
    }),
    tables: resources.length,
  };
}
