/** A question that a reader may have, with the statement that answers it. */
export interface Example {
  /** As in addresses. */
  readonly id: string;
  readonly title: string;
  /** What it answers, in words. */
  readonly question: string;
  /** What a reader must know of the answer; none where the columns say it all. */
  readonly note?: string;
  readonly sql: string;
  /** The SQL names of the tables that the statement reads. */
  readonly tables: readonly string[];
}
