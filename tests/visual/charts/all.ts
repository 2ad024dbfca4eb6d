import { brackets, payBacks } from './brackets.ts';
import type { Example } from './example.ts';
import { history } from './history.ts';
import { ladder } from './ladder.ts';
import { levelSteps } from './levels.ts';
import { stateMap } from './map.ts';
import { outlook } from './outlook.ts';
import { payPosition } from './position.ts';
import { rankBars, stateTiles } from './states.ts';
import { wordColumns } from './words.ts';
import { rangeDots } from './range-dots.ts';

/** Every chart with figures to look at: the gallery shows them, the stored drawings hold them still. */
export const examples: readonly Example[] = [
  ...rangeDots,
  ...stateTiles,
  ...rankBars,
  ...stateMap,
  ...levelSteps,
  ...brackets,
  ...payBacks,
  ...payPosition,
  ...history,
  ...outlook,
  ...ladder,
  ...wordColumns,
];
