/** Something that a table cannot tell, or that readers of it often get wrong. */
export interface Limit {
  readonly id: string;
  readonly title: string;
  /** SQL names of the tables it holds for. */
  readonly tables: readonly string[];
  readonly text: string;
}
