import type { Choice } from './choice.ts';

/** A filter of a page or a figure. */
export interface Filter {
  /** The name of the control: `Region`, `State`, `Country`, `Metro`. */
  readonly label: string;
  /** What is said where nothing is chosen: `all states`. */
  readonly all: string;
  /** The value chosen, or empty. */
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Too many to list: a field to search in. */
  readonly searched?: boolean;
  /** An empty value takes the filter away. */
  readonly onchange: (value: string) => void;
}
