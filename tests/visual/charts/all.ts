import { barsBeside, metroTiles, priceSlopes } from './areas.ts';
import { brackets, payBacks } from './brackets.ts';
import { differentials } from './differentials.ts';
import { comparisons } from './comparison.ts';
import type { Example } from './example.ts';
import { history } from './history.ts';
import { ladder } from './ladder.ts';
import { lensSlopes } from './lens-slopes.ts';
import { levelSteps } from './levels.ts';
import { stateMap } from './map.ts';
import { outlook } from './outlook.ts';
import { payPosition } from './position.ts';
import { payStanding } from './standing.ts';
import { payGrowthScatter } from './scatter.ts';
import { quick } from './quick.ts';
import { rankBars, stateTiles } from './states.ts';
import { wordColumns } from './words.ts';
import { rangeBands } from './range-bands.ts';
import { rangeDots } from './range-dots.ts';

/** Every chart with figures to look at: the gallery shows them, the stored drawings hold them still. */
export const examples: readonly Example[] = [
  ...rangeDots,
  ...comparisons,
  ...stateTiles,
  ...rankBars,
  ...stateMap,
  ...levelSteps,
  ...lensSlopes,
  ...priceSlopes,
  ...metroTiles,
  ...barsBeside,
  ...brackets,
  ...payBacks,
  ...payPosition,
  ...payStanding,
  ...history,
  ...outlook,
  ...ladder,
  ...wordColumns,
  ...differentials,
  ...payGrowthScatter,
  ...rangeBands,
  ...quick,
];
