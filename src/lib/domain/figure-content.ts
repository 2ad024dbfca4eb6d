import type { Finding } from './finding.ts';
import type { View } from './view.ts';

/** What a figure holds on screen: all that a file of it is made from. */
export interface FigureContent {
  readonly view: View;
  readonly finding: Finding;
  /** What the figure is about, as a file is named: `11-9111 pay by state`. */
  readonly subject: string;
  /** Where a reader finds the figure again. */
  readonly address: string;
  /** It shows what the reader entered, which no address and no other page holds. */
  readonly personal?: boolean;
}
