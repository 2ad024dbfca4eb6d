import type { Snippet } from 'svelte';

/** One way of drawing a view; its name is the tab. */
export interface NamedDrawing {
  readonly name: string;
  readonly draw: Snippet<[{ width: number }]>;
  /** Height of the drawing in px for a width in px, reserved before it is drawn. */
  readonly height?: (width: number) => number;
}
