import { fastestGrowing } from '#lib/data/questions/fastest-growing.ts';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { mostOpenings } from '#lib/data/questions/most-openings.ts';
import { topPaid } from '#lib/data/questions/top-paid.ts';
import { pack } from '#lib/domain/answer.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { readDataPackage } from './data/catalogue.server.ts';

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
  const [all, paid, openings, growing] = await Promise.all(
    [keyFigures({ soc: '00-0000' }), topPaid(), mostOpenings(), fastestGrowing()].map(
      async (question) => pack(await engine.ask(question)),
    ),
  );
  const { resources } = readDataPackage();
  return {
    lensBar: true,
    priceLevels: ['fx' as const],
    answers: { all: all!, paid: paid!, openings: openings!, growing: growing! },
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
