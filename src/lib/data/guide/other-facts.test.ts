import { afterAll, expect, it } from 'vitest';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { guideKeyFacts } from '../questions/guide-key-facts.ts';
import { otherFacts } from './other-facts.ts';

const engine = openDatasets();
afterAll(() => engine.close());

it('says the facts of the guide that have no official counterpart', async () => {
  const answer = await engine.ask(guideKeyFacts());
  expect(otherFacts(viewOf(answer, { lens: defaultLens, rates: null }))).toEqual([
    'With a degree, entry takes 2 to 4 years.',
    'With experience and a certificate, 6 to 12 months.',
    'Employers ask for 3 to 5 years of experience.',
    'Experienced people earn $70,000 and more.',
  ]);
});
