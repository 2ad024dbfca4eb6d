import type { Answer } from '#lib/domain/answer.ts';
import type { WorldRegion } from '#lib/domain/region.ts';
import { guidePayAbroad } from '../questions/guide-pay-abroad.ts';

/**
 * The answer to `guidePayAbroad` for a region, from the answer for all of them: what the engine would
 * say, at once and without it.
 */
export const inRegion = ({ rows, sources }: Answer, region: WorldRegion | null): Answer => ({
  question: guidePayAbroad({ region }),
  rows: region ? rows.filter((row) => row.region === region) : rows,
  sources,
});
