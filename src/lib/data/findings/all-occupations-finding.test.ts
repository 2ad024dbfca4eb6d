import { afterAll, expect, it } from 'vitest';
import { keyFigures } from '#lib/data/questions/key-figures.ts';
import { defaultLens } from '#lib/domain/lens.ts';
import { viewOf } from '#lib/domain/view.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { allOccupationsFinding } from './all-occupations-finding.ts';

const engine = openDatasets();
afterAll(() => engine.close());

it('says what half of all employees earn, as OEWS publishes it for the total of May 2025', async () => {
  const answer = await engine.ask(keyFigures({ soc: '00-0000' }));
  const view = viewOf(answer, { lens: defaultLens, rates: null });
  expect(allOccupationsFinding(view)).toEqual({
    headline: 'Half of all employees in the United States earn more than $50,980 a year',
    subtitle: 'All occupations, USD a year, May 2025',
    sentence:
      'The middle half of 155,495,730 employees earn $37,590 to $80,520 a year. Jobs are projected to change by +3.1\u202f% by 2034, with 18,863,300 openings a year.',
  });
});
