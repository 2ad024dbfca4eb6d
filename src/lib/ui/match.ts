/** An occupation that a search found. */
export interface Match {
  /** SOC code. */
  readonly code: string;
  readonly title: string;
  /** The other title that matched; null where the official one or the code did. */
  readonly alsoCalled: string | null;
  readonly group?: string;
  /** Persons. */
  readonly employment?: number | null;
}
