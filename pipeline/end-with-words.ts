/** Ends a program with what went wrong and no trace of the code: its words are for who runs it. */
export function endWithWords(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
