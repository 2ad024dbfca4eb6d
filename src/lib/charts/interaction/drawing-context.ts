import { createContext } from 'svelte';
import type { ActivePoint } from './ActivePoint.svelte.ts';

/** What the marks of a drawing share. */
export interface DrawingContext {
  readonly active: ActivePoint;
  /** References to the paint servers of this drawing, as `fill` and `mask` take them. */
  readonly hatch: string;
  readonly fadeRight: string;
  readonly fadeUp: string;
}

/** The drawing that a mark stands in; throws outside one. */
export const [getDrawing, setDrawing] = createContext<DrawingContext>();
