/** What went wrong, in the words of the error. */
export const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
