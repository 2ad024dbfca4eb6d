import { afterAll, expect, it } from 'vitest';
import { worldRegions } from '#lib/domain/region.ts';
import { openDatasets } from '#lib/engine/open-datasets.server.ts';
import { guidePayAbroad } from '../questions/guide-pay-abroad.ts';
import { inRegion } from './in-region.ts';

const engine = openDatasets();
afterAll(() => engine.close());

it.each([null, ...worldRegions])('is the same at once as from the engine: %s', async (region) => {
  const everywhere = await engine.ask(guidePayAbroad({ region: null }));
  expect(inRegion(everywhere, region)).toEqual(await engine.ask(guidePayAbroad({ region })));
});
