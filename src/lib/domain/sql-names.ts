/** The names that an editor of SQL offers. */
export interface SqlNames {
  /** The columns of each table, by the table's SQL name. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly functions: readonly string[];
}
