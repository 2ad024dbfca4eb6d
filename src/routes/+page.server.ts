import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { readDataPackage } from './data/catalogue.server.ts';
import { homeQuestions } from './home-questions.ts';

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
  const engine = openDatasets();
  const ask = async (name: keyof typeof homeQuestions) =>
    pack(await engine.ask(homeQuestions[name]));
  const { resources } = readDataPackage();
  return {
    lensBar: true,
    priceLevels: ['fx' as const],
    answers: {
      all: await ask('all'),
      paid: await ask('paid'),
      openings: await ask('openings'),
      growing: await ask('growing'),
    },
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
