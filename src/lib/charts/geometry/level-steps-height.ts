import type { View } from '#lib/domain/view.ts';
import type { LevelsOptions } from './level-columns.ts';
import { placeLevelBars } from './place-level-bars.ts';
import { placeLevelLines } from './place-level-lines.ts';

/** The height that `LevelSteps` takes, before it is drawn. */
export const levelStepsHeight = (view: View, width: number, options: LevelsOptions): number =>
  (view.rows.length === 1 ? placeLevelBars : placeLevelLines)(view, width, options).height;
