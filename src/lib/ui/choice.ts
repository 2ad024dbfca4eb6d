/** One of the values that a reader may choose. */
export interface Choice {
  readonly value: string;
  /** As in the list. */
  readonly label: string;
  /** As on the page once chosen; the label where left out. */
  readonly word?: string;
  /** Choices of one group stand together under its name. */
  readonly group?: string;
}
